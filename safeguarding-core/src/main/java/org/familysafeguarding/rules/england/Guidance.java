// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/**
 * One edition of Working Together, as the authority for the rules of its time.
 *
 * <p>Paragraph numbers are not given: the texts themselves were not at hand, only restatements of
 * them. For the edition of 2026 no changed number was found in any summary; as its text was not
 * read, nothing rests on it with high confidence.
 */
record Guidance(Instrument instrument, Confidence surest) {

  Guidance {
    requireNonNull(instrument, "instrument");
    requireNonNull(surest, "surest");
  }

  /** What this edition asks of everybody, in the part about this. */
  Authority on(String part) {
    return instrument.at(part, Force.STATUTORY_GUIDANCE, surest);
  }

  /** What this edition asks, where even the restatements leave a doubt. */
  Authority lessSurelyOn(String part) {
    return instrument.at(part, Force.STATUTORY_GUIDANCE, Confidence.MEDIUM);
  }

  /** What the edition of 2023 asks for certain, and that of 2018 was not verified to ask. */
  Authority notVerifiedFor2018On(String part) {
    return instrument.equals(Sources.WORKING_TOGETHER_2018)
        ? instrument.at(part, Force.STATUTORY_GUIDANCE, Confidence.LOW)
        : on(part);
  }

  /** What this edition is commonly said to ask, where no source was read for it. */
  Authority unverifiedOn(String part) {
    return instrument.at(part, Force.STATUTORY_GUIDANCE, Confidence.LOW);
  }

  /** What this edition leaves to councils. */
  Authority leavesOpen(String part) {
    return instrument.at(part + ", for which it sets no number", Force.LOCAL, surest);
  }

  /**
   * What this edition leaves to councils, of whose practice one source was read, or part of one.
   */
  Authority leavesOpenAsRestated(String part) {
    return instrument.at(part + ", for which it sets no number", Force.LOCAL, Confidence.MEDIUM);
  }

  /** What is left to councils, of whose practice no source was read either. */
  Authority unverified(String part) {
    return instrument.at(part + ", for which it sets no number", Force.LOCAL, Confidence.LOW);
  }

  /** Whether this is the edition of 2018, before any suitable practitioner could lead. */
  boolean isOf2018() {
    return instrument.equals(Sources.WORKING_TOGETHER_2018);
  }
}
