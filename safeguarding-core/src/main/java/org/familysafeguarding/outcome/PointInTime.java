// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;

/** The change in a number between two days, for whoever has the two numbers from elsewhere. */
public final class PointInTime {

  private PointInTime() {}

  /**
   * The change from one number to another: 1,032 and 530 make -0.486434, shown as "-49%".
   *
   * @throws IllegalArgumentException if the measure is not a change in a number
   */
  public static Measurement change(
      Measure measure, long onFirst, long onSecond, Window.TwoDays days) {
    checkArgument(measure.form() == Form.CHANGE_IN_NUMBER, "%s is no change in a number", measure);
    checkArgument(
        onFirst >= 0 && onSecond >= 0,
        "The numbers must be 0 or more, but were %s and %s",
        onFirst,
        onSecond);
    Ratio ratio =
        new Ratio(
            Amount.of(onSecond - onFirst, "more children on the second day"),
            Amount.of(onFirst, measure.definition().denominator()));
    Evidence evidence = Evidence.of(onFirst, ratio, Exposure.once(onFirst + onSecond));
    return new Measurement(measure, "", evidence, days, days.second());
  }
}
