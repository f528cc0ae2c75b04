// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.List;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What guidance leaves open on immediate protection, serious incidents and allegations. */
public final class IncidentSlots {

  /** How soon what goes with immediate protection is done. */
  public static final TimescaleSlot IMMEDIATE_PROTECTION_STEP =
      new TimescaleSlot(
          "emergency.immediate-protection-step",
          workingDays(1),
          List.of(workingDays(5), calendarDays(7)),
          "Guidance gives no number; one working day is the library's choice, unverified");

  /** How soon the death of a looked-after child is notified. */
  public static final TimescaleSlot LOOKED_AFTER_DEATH =
      new TimescaleSlot(
          "incident.looked-after-death",
          workingDays(5),
          List.of(workingDays(5), calendarDays(7)),
          "Unverified: no number of its own was found, so that of the notice to the Panel is used");

  /** How long after the decision a local review is published. */
  public static final TimescaleSlot LOCAL_REVIEW_PUBLICATION =
      new TimescaleSlot(
          "incident.local-review-publication",
          months(6),
          List.of(months(6), weeks(26)),
          "Unverified: 6 months is said to be the expectation, and no source was read for it");

  /** How soon an allegation is first evaluated. */
  public static final TimescaleSlot ALLEGATION_EVALUATION =
      new TimescaleSlot(
          "allegation.evaluation",
          calendarDays(3),
          List.of(calendarDays(14), workingDays(10)),
          "No national number; 72 hours is what one local manual asks");

  private IncidentSlots() {}

  /** Every slot, in the order of the pathway. */
  public static List<Slot> all() {
    return List.of(
        IMMEDIATE_PROTECTION_STEP,
        LOOKED_AFTER_DEATH,
        LOCAL_REVIEW_PUBLICATION,
        ALLEGATION_EVALUATION);
  }
}
