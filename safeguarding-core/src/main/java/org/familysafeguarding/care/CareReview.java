// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;

/** A review of a looked-after child's case, chaired by the independent reviewing officer. */
public record CareReview(
    CareReviewId id,
    CareEpisodeId episode,
    PractitionerId reviewingOfficer,
    Attendance attendance) {

  public CareReview {
    requireNonNull(id, "id");
    requireNonNull(episode, "episode");
    requireNonNull(reviewingOfficer, "reviewingOfficer");
    requireNonNull(attendance, "attendance");
  }
}
