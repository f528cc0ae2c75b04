// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A review of a looked-after child's case and the day it was held. */
public record HeldCareReview(CareReview review, Occurrence held) {

  public HeldCareReview {
    requireNonNull(review, "review");
    requireNonNull(held, "held");
  }
}
