// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;

/**
 * Whether enough agencies were at a conference, as its chair judged it on the day.
 *
 * <p>How many are enough is local; the chair who goes on with fewer says why.
 */
public record Quorum(Standing standing, Optional<Narrative> reason) {

  /** What the chair found, and did about it. */
  public enum Standing {
    QUORATE,
    /** Too few came; the conference went on, because waiting would have been worse. */
    INQUORATE_BUT_PROCEEDED,
    /** Too few came; the conference was put off and decided nothing. */
    INQUORATE_AND_ADJOURNED
  }

  public Quorum {
    requireNonNull(standing, "standing");
    requireNonNull(reason, "reason");
    checkArgument(
        standing == Standing.QUORATE || reason.isPresent(),
        "reason must be given where a conference is %s",
        standing);
  }

  /** Enough agencies were there. */
  public static Quorum quorate() {
    return new Quorum(Standing.QUORATE, Optional.empty());
  }

  /** Whether the conference went on to decide. */
  public boolean allowsDecisions() {
    return standing != Standing.INQUORATE_AND_ADJOURNED;
  }
}
