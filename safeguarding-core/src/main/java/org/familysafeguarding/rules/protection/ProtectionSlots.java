// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.List;
import org.familysafeguarding.rules.CommencementSlot;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What the Children Acts and guidance on missing children leave to councils. */
public final class ProtectionSlots {

  /** How soon after police protection begins everybody is told and the officer has enquired. */
  public static final TimescaleSlot PEOPLE_TOLD =
      new TimescaleSlot(
          "emergency.people-told",
          calendarDays(1),
          List.of(calendarDays(3)),
          "The Act says as soon as is reasonably practicable and gives no number; a day is the"
              + " library's choice, unverified, and police protection itself ends after 72 hours");

  /** How soon the council answers a refusal of access to a child. */
  public static final TimescaleSlot ANSWER_WHERE_KEPT_FROM_CHILD =
      new TimescaleSlot(
          "enquiry.answer-where-kept-from-child",
          workingDays(1),
          List.of(workingDays(5), calendarDays(7)),
          "The Act gives no number; one working day is the library's choice, unverified");

  /** How long work before proceedings may go on. */
  public static final TimescaleSlot PRE_PROCEEDINGS_LENGTH =
      new TimescaleSlot(
          "pre-proceedings.length",
          weeks(16),
          List.of(weeks(26), workingDays(130), calendarDays(182)),
          "Unverified: 16 weeks is said to be best practice of 2021, and the number was not read");

  /** When work before proceedings is reviewed. */
  public static final TimescaleSlot PRE_PROCEEDINGS_REVIEW =
      new TimescaleSlot(
          "pre-proceedings.mid-point-review",
          weeks(8),
          List.of(weeks(13), workingDays(65), calendarDays(91)),
          "Unverified: a mid-point review is said to be best practice of 2021; 8 weeks is the"
              + " middle of 16");

  /** How soon after a missing child's return the interview is offered and held. */
  public static final TimescaleSlot RETURN_INTERVIEW =
      new TimescaleSlot(
          "missing.return-interview",
          calendarDays(3),
          List.of(calendarDays(3), workingDays(3)),
          "Guidance says 72 hours; as entries hold days, that is the third day after the return,"
              + " and councils may count working days");

  /** From when family group decision-making comes before an application. */
  public static final CommencementSlot FAMILY_GROUP_DECISION_MAKING =
      new CommencementSlot(
          "court.family-group-decision-making",
          "Children's Wellbeing and Schools Act 2026, section 1",
          "It commences on days that regulations fix, which may differ by area; none was found");

  /** From when multi-agency child protection teams have their members. */
  public static final CommencementSlot MULTI_AGENCY_TEAMS =
      new CommencementSlot(
          "enquiry.multi-agency-teams",
          "Children's Wellbeing and Schools Act 2026, section 3",
          "It commences on days that regulations fix, which may differ by area; none was found,"
              + " and regulations are aimed at late 2027");

  /** From when bodies have a duty to share. */
  public static final CommencementSlot DUTY_TO_SHARE =
      new CommencementSlot(
          "sharing.duty-to-share",
          "Children's Wellbeing and Schools Act 2026, section 4",
          "It commences on days that regulations fix, which may differ by area; none was found");

  private ProtectionSlots() {}

  /** Every slot, in the order of the pathway. */
  public static List<Slot> all() {
    return List.of(
        ANSWER_WHERE_KEPT_FROM_CHILD,
        MULTI_AGENCY_TEAMS,
        PEOPLE_TOLD,
        PRE_PROCEEDINGS_LENGTH,
        PRE_PROCEEDINGS_REVIEW,
        FAMILY_GROUP_DECISION_MAKING,
        RETURN_INTERVIEW,
        DUTY_TO_SHARE);
  }
}
