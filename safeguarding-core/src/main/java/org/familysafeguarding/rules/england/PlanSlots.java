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

/** What councils settle themselves about conferences, plans, reviews and visits. */
public final class PlanSlots {

  /** How soon after an enquiry has found that a conference is needed it is asked for. */
  public static final TimescaleSlot CONFERENCE_REQUEST =
      new TimescaleSlot(
          "conference.request",
          workingDays(1),
          List.of(workingDays(5), calendarDays(7)),
          "No national time; 1 working day is the one local example seen");

  /** How soon a conference that was put off for want of a quorum meets again. */
  public static final TimescaleSlot CONFERENCE_RECONVENED =
      new TimescaleSlot(
          "conference.reconvened",
          workingDays(10),
          List.of(workingDays(15), calendarDays(21), weeks(3)),
          "No national time; local procedures seen ask for a new date within 10 working days");

  /**
   * What starts the clock of a transfer-in conference: 1 the first word of the move, 2 notice in
   * writing, 3 acceptance of the transfer, 4 the papers.
   */
  public static final NumberSlot TRANSFER_CLOCK_START =
      new NumberSlot(
          "conference.transfer-clock-start",
          1,
          1,
          4,
          "Councils start it with 1 word of the move, 2 notice in writing, 3 acceptance or 4 papers;"
              + " the default is the earliest");

  /** From how many days on a stay in the area counts as a move. */
  public static final NumberSlot TEMPORARY_STAY_DAYS =
      new NumberSlot(
          "conference.temporary-stay-days",
          15,
          1,
          28,
          "Not national; one local example leaves a child who stays less than 15 days where they were");

  /** By how many weeks before the expected birth a pre-birth conference is held at the latest. */
  public static final NumberSlot PRE_BIRTH_LATEST =
      new NumberSlot(
          "conference.pre-birth-latest-weeks",
          6,
          0,
          16,
          "Not national; 6 weeks before is week 34, the latest of the local examples seen");

  /** How many weeks before the expected birth a pre-birth conference is held at the earliest. */
  public static final NumberSlot PRE_BIRTH_EARLIEST =
      new NumberSlot(
          "conference.pre-birth-earliest-weeks",
          28,
          12,
          40,
          "Not national; one local example holds none in the first 12 weeks of pregnancy");

  /** How many working days before a first conference its reports are shared. */
  public static final NumberSlot INITIAL_REPORTS =
      new NumberSlot(
          "conference.reports-working-days",
          2,
          1,
          10,
          "Not national; 2 working days is the one local example seen");

  /** How many working days before a review conference its reports are shared. */
  public static final NumberSlot REVIEW_REPORTS =
      new NumberSlot(
          "review.reports-working-days",
          5,
          1,
          15,
          "Not national; two local examples seen say 5 working days");

  /** How soon after birth the plan of a child who was unborn when it began is reviewed. */
  public static final TimescaleSlot REVIEW_AFTER_BIRTH =
      new TimescaleSlot(
          "review.after-birth",
          workingDays(20),
          List.of(workingDays(60), weeks(13), months(3)),
          "Not national beyond the 3 months of every first review; local examples seen say 20 working"
              + " days and 4 weeks");

  /** Out of how many visits in a row at least one sees the child alone. */
  public static final NumberSlot VISITS_PER_SEEN_ALONE =
      new NumberSlot(
          "visit.seen-alone-every",
          2,
          1,
          6,
          "Not national; local examples seen ask for at least alternate visits");

  /** Out of how many visits in a row at least one sees the child's bedroom. */
  public static final NumberSlot VISITS_PER_BEDROOM =
      new NumberSlot(
          "visit.bedroom-every",
          2,
          1,
          6,
          "Not national; local examples seen ask for alternate visits, one for once between conferences");

  /** How long a child on a plan may go unseen by a social worker before a manager is told. */
  public static final TimescaleSlot UNSEEN_BY_SOCIAL_WORKER =
      new TimescaleSlot(
          "visit.unseen-by-social-worker",
          weeks(4),
          List.of(weeks(6), months(1), workingDays(30), calendarDays(42)),
          "Not national; 4 weeks is the one local example seen");

  /** How long a child on a plan may go unseen by anybody before a manager is told. */
  public static final TimescaleSlot UNSEEN_BY_ANYBODY =
      new TimescaleSlot(
          "visit.unseen-by-anybody",
          weeks(6),
          List.of(weeks(8), months(2), workingDays(40), calendarDays(56)),
          "Not national; 6 weeks is the one local example seen");

  /** How soon a visit is written up. */
  public static final TimescaleSlot VISIT_RECORDED =
      new TimescaleSlot(
          "recording.visit",
          workingDays(2),
          List.of(workingDays(10), calendarDays(14), weeks(2)),
          "Not national; 2 working days is the one local example seen");

  /** How soon a meeting is written up. */
  public static final TimescaleSlot MEETING_RECORDED =
      new TimescaleSlot(
          "recording.meeting",
          workingDays(5),
          List.of(workingDays(20), calendarDays(28), weeks(4)),
          "Not national; 5 working days is the one local example seen for what is no visit");

  /** 1 where no plan may end at its first review unless all its actions are done. */
  public static final NumberSlot FIRST_REVIEW_ENDS_ONLY_DONE_PLANS =
      new NumberSlot(
          "plan.first-review-ends-only-done-plans",
          0,
          0,
          1,
          "Not national; one council seen ends a plan at its first review only when its actions are"
              + " shown to be done");

  /** 1 where the agencies invited to the first conference are to be told that the plan ended. */
  public static final NumberSlot AGENCIES_TOLD =
      new NumberSlot(
          "plan.agencies-told-of-ending",
          0,
          0,
          1,
          "Unverified: commonly said of Working Together, and no source was read for it");

  /** 1 where no child is to have a child protection plan while looked after. */
  public static final NumberSlot NO_PLAN_BESIDE_CARE =
      new NumberSlot(
          "plan.not-beside-care",
          0,
          0,
          1,
          "Unverified: commonly said of Working Together, and no source was read for it");

  private PlanSlots() {}

  /** Every slot, in the order of the pathway. */
  public static List<Slot> all() {
    return List.of(
        CONFERENCE_REQUEST,
        CONFERENCE_RECONVENED,
        TRANSFER_CLOCK_START,
        TEMPORARY_STAY_DAYS,
        PRE_BIRTH_LATEST,
        PRE_BIRTH_EARLIEST,
        INITIAL_REPORTS,
        REVIEW_REPORTS,
        REVIEW_AFTER_BIRTH,
        VISITS_PER_SEEN_ALONE,
        VISITS_PER_BEDROOM,
        UNSEEN_BY_SOCIAL_WORKER,
        UNSEEN_BY_ANYBODY,
        VISIT_RECORDED,
        MEETING_RECORDED,
        FIRST_REVIEW_ENDS_ONLY_DONE_PLANS,
        AGENCIES_TOLD,
        NO_PLAN_BESIDE_CARE);
  }
}
