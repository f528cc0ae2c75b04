// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.List;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What the model leaves to councils, with a default and the reason for it. */
public final class PracticeSlots {

  /** How long may pass between one group supervision of a family and the next. */
  public static final TimescaleSlot GROUP_SUPERVISION_INTERVAL =
      new TimescaleSlot(
          "supervision.group-interval",
          months(1),
          List.of(months(1), weeks(6), calendarDays(42), workingDays(30)),
          "Councils describe it as monthly; how much grace they give is not published");

  private PracticeSlots() {}

  /** Every slot. */
  public static List<Slot> all() {
    return List.of(GROUP_SUPERVISION_INTERVAL);
  }
}
