// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.calendar.WorkingDayCalendar;

/**
 * All that a rule may know besides the case: the day, the calendar, and what the council has set.
 */
public record Situation(LocalDate today, WorkingDayCalendar calendar, LocalPolicy policy) {

  public Situation {
    requireNonNull(today, "today");
    requireNonNull(calendar, "calendar");
    requireNonNull(policy, "policy");
  }

  /** A day in England under the defaults of the rulebooks. */
  public static Situation inEnglandOn(LocalDate today) {
    return new Situation(today, WorkingDayCalendar.englandAndWales(), LocalPolicy.ofDefaults());
  }
}
