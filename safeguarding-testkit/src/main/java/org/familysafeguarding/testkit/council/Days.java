// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import org.familysafeguarding.calendar.WorkingDayCalendar;

/** Working days, on which nearly everything in a council happens. */
final class Days {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private Days() {}

  /** The day itself where it is worked, or the next that is. */
  static LocalDate weekday(LocalDate day) {
    return CALENDAR.nextWorkingDay(day);
  }

  static boolean isWorked(LocalDate day) {
    return CALENDAR.isWorkingDay(day);
  }

  static LocalDate earlier(LocalDate day, int workingDays) {
    return CALENDAR.minusWorkingDays(day, workingDays);
  }

  static LocalDate later(LocalDate day, int workingDays) {
    return CALENDAR.plusWorkingDays(day, workingDays);
  }
}
