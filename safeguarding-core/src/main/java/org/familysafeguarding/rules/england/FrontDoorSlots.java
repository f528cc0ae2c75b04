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

/**
 * What guidance leaves to councils from the first contact to the enquiry, and for child in need.
 */
public final class FrontDoorSlots {

  /** How soon a referral made by telephone is to be confirmed in writing. */
  public static final TimescaleSlot REFERRAL_CONFIRMED_WITHIN =
      new TimescaleSlot(
          "referral.confirmed-within",
          calendarDays(2),
          List.of(calendarDays(2), workingDays(2)),
          "Local procedures are said to ask for 24 to 48 hours; unverified, no source was read");

  /** How soon a child is first seen where significant harm is suspected. */
  public static final TimescaleSlot FIRST_SEEN_ON_HARM =
      new TimescaleSlot(
          "referral.first-seen-on-harm",
          calendarDays(1),
          List.of(calendarDays(2), workingDays(2)),
          "No national target; one council's example (Slough) is 24 hours");

  /** How soon a child is first seen where an assessment is to be made. */
  public static final TimescaleSlot FIRST_SEEN =
      new TimescaleSlot(
          "referral.first-seen",
          workingDays(4),
          List.of(workingDays(10), calendarDays(14), weeks(2)),
          "No national target; one council's example (Sefton) is 4 working days");

  /** How soon a manager looks at how far an assessment has come. */
  public static final TimescaleSlot ASSESSMENT_CHECKPOINT =
      new TimescaleSlot(
          "assessment.checkpoint",
          workingDays(10),
          List.of(workingDays(30), calendarDays(42), weeks(6)),
          "No national checkpoint; local ones stand at 10, 15, 20 or 25 working days");

  /** Whether a manager must authorise an assessment that takes longer: 1 for yes. */
  public static final NumberSlot OVERRUN_AUTHORISED =
      new NumberSlot(
          "assessment.overrun-authorised",
          0,
          0,
          1,
          "Guidance sets no tier of approval; a council that has one sets 1");

  /** Whether only a social worker may lead an assessment: 1 for yes. */
  public static final NumberSlot SOCIAL_WORKER_LEADS_ASSESSMENT =
      new NumberSlot(
          "assessment.social-worker-leads",
          0,
          0,
          1,
          "Since 2023 any suitable practitioner may lead; a council that limits this sets 1");

  /** How soon a strategy discussion is held once it is seen to be needed. */
  public static final TimescaleSlot STRATEGY_HELD_WITHIN =
      new TimescaleSlot(
          "strategy.held-within",
          workingDays(1),
          List.of(workingDays(3), calendarDays(3)),
          "No national number; local ones are the same day, 24 hours, and 1 to 3 working days");

  /** Whether a manager takes part in a strategy discussion: 1 for yes. */
  public static final NumberSlot STRATEGY_MANAGER =
      new NumberSlot(
          "strategy.manager-takes-part",
          0,
          0,
          1,
          "Asked for by guidance before 2018 and by some councils since; they set 1");

  /** How soon the record of a strategy discussion is given to those who took part. */
  public static final TimescaleSlot STRATEGY_RECORD_SHARED_WITHIN =
      new TimescaleSlot(
          "strategy.record-shared-within",
          workingDays(5),
          List.of(workingDays(10), calendarDays(14), weeks(2)),
          "No limit was found; unverified, the default is ours alone");

  /** How soon a strategy discussion is written down in the file. */
  public static final TimescaleSlot STRATEGY_RECORDED_WITHIN =
      new TimescaleSlot(
          "strategy.recorded-within",
          calendarDays(1),
          List.of(calendarDays(7), workingDays(5), weeks(1)),
          "Recording deadlines are local; one council (Liverpool) gives critical events 24 hours");

  /** How soon after an assessment a child in need plan is agreed. */
  public static final TimescaleSlot CHILD_IN_NEED_PLAN_WITHIN =
      new TimescaleSlot(
          "child-in-need.plan-within",
          workingDays(10),
          List.of(workingDays(15), calendarDays(21), weeks(3)),
          "No national number; planning meetings are due in 10 (Nottinghamshire) or 15 working days"
              + " (Cumberland)");

  /** How long may pass between two sightings of a child on a child in need plan. */
  public static final TimescaleSlot CHILD_IN_NEED_VISIT_INTERVAL =
      new TimescaleSlot(
          "child-in-need.visit-interval",
          workingDays(20),
          List.of(workingDays(60), calendarDays(84), weeks(12), months(3)),
          "No national interval; one council's table has 20 working days");

  /** The same, for a disabled child. */
  public static final TimescaleSlot DISABLED_CHILD_VISIT_INTERVAL =
      new TimescaleSlot(
          "child-in-need.visit-interval-disabled-child",
          weeks(12),
          List.of(workingDays(60), calendarDays(84), weeks(12), months(3)),
          "No national interval; one council's table has 12 weeks for disabled children");

  /** How long may pass between two reviews of a child in need plan. */
  public static final TimescaleSlot CHILD_IN_NEED_REVIEW_INTERVAL =
      new TimescaleSlot(
          "child-in-need.review-interval",
          months(6),
          List.of(months(6), weeks(26), workingDays(130), calendarDays(183)),
          "No interval in present guidance; that of 2010 is said to have had 6 months, unverified");

  /** For how many months at least a child in need plan follows a child protection plan. */
  public static final NumberSlot STEP_DOWN_MONTHS =
      new NumberSlot(
          "child-in-need.step-down-months",
          0,
          0,
          12,
          "Local; one council's example (Islington) is 6, and nothing is asked by default");

  /** How long may pass between two reviews of the help a family has agreed to. */
  public static final TimescaleSlot FAMILY_HELP_REVIEW_INTERVAL =
      new TimescaleSlot(
          "family-help.review-interval",
          months(3),
          List.of(months(6), weeks(26), workingDays(130), calendarDays(183)),
          "No interval was found, national or local; unverified, the default is ours alone");

  private FrontDoorSlots() {}

  /** Every slot, in the order of the pathway. */
  public static List<Slot> all() {
    return List.of(
        FAMILY_HELP_REVIEW_INTERVAL,
        REFERRAL_CONFIRMED_WITHIN,
        FIRST_SEEN_ON_HARM,
        FIRST_SEEN,
        ASSESSMENT_CHECKPOINT,
        OVERRUN_AUTHORISED,
        SOCIAL_WORKER_LEADS_ASSESSMENT,
        STRATEGY_HELD_WITHIN,
        STRATEGY_MANAGER,
        STRATEGY_RECORD_SHARED_WITHIN,
        STRATEGY_RECORDED_WITHIN,
        CHILD_IN_NEED_PLAN_WITHIN,
        CHILD_IN_NEED_VISIT_INTERVAL,
        DISABLED_CHILD_VISIT_INTERVAL,
        CHILD_IN_NEED_REVIEW_INTERVAL,
        STEP_DOWN_MONTHS);
  }
}
