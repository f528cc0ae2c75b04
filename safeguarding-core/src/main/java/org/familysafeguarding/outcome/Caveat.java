// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/** What whoever reads a figure must not take it for. */
public enum Caveat {
  /** Nobody knows what would have happened without the model. */
  NO_COMPARISON_GROUP(
      "There is no comparison group: nothing here says what would have happened otherwise."),
  /** Families are allocated at a crisis, and crises pass. */
  REGRESSION_TO_THE_MEAN(
      "Regression to the mean: families are taken on, and first days chosen, when things are at"
          + " their worst, so that some of the change would have come by itself."),
  /** With fewer than a hundred, one more or less moves a percentage by more than a point. */
  SMALL_NUMBERS("Small numbers: one more or less moves the figure by more than a point."),
  /** What nobody recorded is not counted. */
  AS_RECORDED(
      "Counted as far as it was recorded; what happened before the file was opened may be missing"
          + " from it.");

  private final String words;

  Caveat(String words) {
    this.words = words;
  }

  /** A sentence to print under the figure. */
  public String words() {
    return words;
  }
}
