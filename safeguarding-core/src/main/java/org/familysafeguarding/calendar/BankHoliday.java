// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A weekday that is not worked because it is a public holiday, such as Good Friday on 29 March
 * 2024.
 *
 * <p>The everyday sense of the word is meant: Good Friday and Christmas Day are included, although
 * the Banking and Financial Dealings Act 1971 does not name them. A holiday at a weekend takes no
 * working day away and is refused; what counts is its substitute, so that for Boxing Day on
 * Saturday 26 December 2026 it is Monday 28 December 2026 that is listed.
 *
 * @param name what people call it
 * @param source where it is published, or how it was worked out
 */
public record BankHoliday(LocalDate on, String name, String source) {

  public BankHoliday {
    requireNonNull(on, "on");
    requireText("name", name);
    requireText("source", source);
    checkArgument(
        !isWeekend(on),
        "A bank holiday is a weekday that is not worked, but %s (%s) is at a weekend:"
            + " list its substitute day instead",
        DayText.withWeekday(on),
        name);
  }

  private static void requireText(String field, String value) {
    requireNonNull(value, field);
    checkArgument(
        !value.isEmpty()
            && value.equals(value.strip())
            && value.chars().noneMatch(Character::isISOControl),
        "The %s of a bank holiday must be one line of text without space around it, but was '%s'",
        field,
        value);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** Reads "Good Friday (29 Mar 2024)". */
  @Override
  public String toString() {
    return name + " (" + DayText.of(on) + ")";
  }
}
