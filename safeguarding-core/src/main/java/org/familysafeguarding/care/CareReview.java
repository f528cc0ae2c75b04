// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;

/**
 * A review of a looked-after child's case, chaired by the independent reviewing officer, and how
 * the child took part where that is recorded.
 */
public record CareReview(
    CareReviewId id,
    CareEpisodeId episode,
    PractitionerId reviewingOfficer,
    Attendance attendance,
    Optional<Participation> participation) {

  public CareReview {
    requireNonNull(id, "id");
    requireNonNull(episode, "episode");
    requireNonNull(reviewingOfficer, "reviewingOfficer");
    requireNonNull(attendance, "attendance");
    requireNonNull(participation, "participation");
  }
}
