// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/**
 * The regulations about planning, placing and reviewing, in one of their versions, as the authority
 * for the rules of its time.
 *
 * <p>Of a number of regulations only a restatement was read; such a rule rests on no more than
 * medium confidence, and one for which no source was read at all is left to councils.
 */
record CareRegulations(String version) {

  private static final String TITLE =
      "Care Planning, Placement and Case Review (England) Regulations 2010";

  CareRegulations {
    requireNonNull(version, "version");
  }

  /** A regulation that was read, on the page where it stands. */
  Authority on(String regulation, URI page) {
    return new Instrument(TITLE, version, page).at(regulation, Force.STATUTE, Confidence.HIGH);
  }

  /** A regulation that was read in part, or only as others restate it. */
  Authority lessSurelyOn(String regulation, URI page) {
    return new Instrument(TITLE, version, page).at(regulation, Force.STATUTE, Confidence.MEDIUM);
  }

  /** What a regulation asks without saying how soon. */
  Authority leavesOpen(String regulation, URI page) {
    return new Instrument(TITLE, version, page)
        .at(regulation + ", for which it sets no number", Force.LOCAL, Confidence.MEDIUM);
  }

  /** What no source that was read confirms. */
  Authority notVerified(String regulation, URI page) {
    return new Instrument(TITLE, version, page).at(regulation, Force.LOCAL, Confidence.LOW);
  }
}
