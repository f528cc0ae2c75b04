// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A review of a plan and the day it was held. */
public record ReviewedPlan(PlanReview review, Occurrence held) {

  public ReviewedPlan {
    requireNonNull(review, "review");
    requireNonNull(held, "held");
  }
}
