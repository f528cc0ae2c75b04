// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.List;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What the law about looked-after children leaves to councils, with a default and its reason. */
public final class LookedAfterSlots {

  /** How soon an independent reviewing officer is appointed. */
  public static final TimescaleSlot REVIEWING_OFFICER_APPOINTED =
      new TimescaleSlot(
          "looked-after.reviewing-officer-appointed",
          workingDays(5),
          List.of(workingDays(20)),
          "The law says only that an officer is appointed; 5 working days is called good practice,"
              + " and the first review, after 20, cannot do without one");

  /** How soon a review that was asked for before its time is held. */
  public static final TimescaleSlot EARLY_REVIEW =
      new TimescaleSlot(
          "looked-after.early-review",
          workingDays(20),
          List.of(workingDays(20), months(1)),
          "The regulations set no time; the default is the time for a first review, chosen here and"
              + " unverified");

  /** How soon the first review of a series of short breaks is held. */
  public static final TimescaleSlot SHORT_BREAK_FIRST_REVIEW =
      new TimescaleSlot(
          "looked-after.short-break-first-review",
          months(3),
          List.of(months(3)),
          "The figure of 3 months is unverified");

  /** How long may pass between later reviews of a series of short breaks. */
  public static final TimescaleSlot SHORT_BREAK_LATER_REVIEWS =
      new TimescaleSlot(
          "looked-after.short-break-later-reviews",
          months(6),
          List.of(months(6)),
          "The figure of 6 months is unverified");

  /** How soon a child who asked for a visit, or whose carer did, is visited. */
  public static final TimescaleSlot VISIT_ON_REQUEST =
      new TimescaleSlot(
          "care-visit.on-request",
          weeks(1),
          List.of(weeks(6), calendarDays(42), workingDays(30)),
          "The regulations set no time; the default is the time for a first visit, chosen here and"
              + " unverified");

  /** How soon a child's health is first assessed. */
  public static final TimescaleSlot FIRST_HEALTH_ASSESSMENT =
      new TimescaleSlot(
          "care-health.first-assessment",
          workingDays(20),
          List.of(workingDays(20)),
          "That the report is ready for the first review, after 20 working days, is unverified");

  /** How soon a personal education plan is begun. */
  public static final TimescaleSlot EDUCATION_PLAN_BEGUN =
      new TimescaleSlot(
          "care-health.education-plan-begun",
          workingDays(10),
          List.of(workingDays(20)),
          "10 working days is what most sources say; some councils use 20");

  /** How long may pass between reviews of a personal education plan. */
  public static final TimescaleSlot EDUCATION_PLAN_REVIEW =
      new TimescaleSlot(
          "care-health.education-plan-review",
          months(4),
          List.of(months(4)),
          "Guidance asks for a review each term, and terms differ; a third of a year is the choice"
              + " made here");

  /** From which age on a child has a personal education plan. */
  public static final NumberSlot EDUCATION_PLAN_FROM_AGE =
      new NumberSlot(
          "care-health.education-plan-from-age",
          3,
          0,
          5,
          "No source read gives an age; 3 is the choice made here and unverified");

  private LookedAfterSlots() {}

  /** Every slot, in the order of the pages. */
  public static List<Slot> all() {
    return List.of(
        REVIEWING_OFFICER_APPOINTED,
        EARLY_REVIEW,
        SHORT_BREAK_FIRST_REVIEW,
        SHORT_BREAK_LATER_REVIEWS,
        VISIT_ON_REQUEST,
        FIRST_HEALTH_ASSESSMENT,
        EDUCATION_PLAN_BEGUN,
        EDUCATION_PLAN_REVIEW,
        EDUCATION_PLAN_FROM_AGE);
  }
}
