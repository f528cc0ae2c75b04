// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.chronology.Narrative;

/** A meeting that looked at how a child in need or pre-proceedings plan is going. */
public record PlanReview(Attendance attendance, Narrative progress) {

  public PlanReview {
    requireNonNull(attendance, "attendance");
    requireNonNull(progress, "progress");
  }
}
