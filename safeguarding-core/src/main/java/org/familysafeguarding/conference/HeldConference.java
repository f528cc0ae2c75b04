// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** A conference and the day on which it met. */
public record HeldConference(Conference conference, Occurrence met) {

  public HeldConference {
    requireNonNull(conference, "conference");
    requireNonNull(met, "met");
  }

  /** Whether the conference went ahead, rather than being adjourned. */
  public boolean wentAhead() {
    return conference.meeting().quorum().allowsDecisions();
  }

  /** Whether enough agencies were there, whatever the chair did where they were not. */
  public boolean isQuorate() {
    return conference.meeting().quorum().standing() == Quorum.Standing.QUORATE;
  }

  /** Whether the conference considered this child. */
  public boolean considered(ChildId child) {
    return conference.children().contains(child);
  }

  /** Whether the conference met to review plans. */
  public boolean isReview() {
    return conference.purpose() instanceof ConferencePurpose.Review;
  }
}
