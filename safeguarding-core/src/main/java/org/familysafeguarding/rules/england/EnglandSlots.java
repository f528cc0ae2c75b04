// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.List;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What England's guidance leaves to councils, with a default and the reason for it. */
public final class EnglandSlots {

  /** How many agencies besides the council's social care a conference needs. */
  public static final NumberSlot OTHER_AGENCIES_AT_CONFERENCE =
      new NumberSlot(
          "conference.other-agencies",
          2,
          1,
          5,
          "Quorum is not national; social care and two other agencies is the common local norm");

  /** How long may pass between one core group and the next. */
  public static final TimescaleSlot CORE_GROUP_INTERVAL =
      new TimescaleSlot(
          "core-group.interval",
          months(1),
          List.of(months(1), weeks(6), workingDays(30), calendarDays(42)),
          "Guidance sets only the first core group; councils seen ask for one every 4 weeks or month");

  /** How long may pass between two sightings of a child on a child protection plan. */
  public static final TimescaleSlot PROTECTION_VISIT_INTERVAL =
      new TimescaleSlot(
          "visit.protection-plan-interval",
          workingDays(10),
          List.of(workingDays(30), calendarDays(42), weeks(6), months(1)),
          "No national interval; 10 working days is the most common of the local minima seen");

  private EnglandSlots() {}

  /** Every slot, in the order of the pathway. */
  public static List<Slot> all() {
    return List.of(OTHER_AGENCIES_AT_CONFERENCE, CORE_GROUP_INTERVAL, PROTECTION_VISIT_INTERVAL);
  }
}
