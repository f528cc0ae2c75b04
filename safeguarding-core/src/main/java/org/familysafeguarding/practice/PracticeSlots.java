// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What the model leaves to councils, with a default and the reason for it. */
public final class PracticeSlots {

  /** For how long a function of the team may be covered by nobody. */
  public static final TimescaleSlot VACANCY =
      new TimescaleSlot(
          "team.vacancy",
          calendarDays(28),
          List.of(calendarDays(366), weeks(52), months(12), workingDays(260)),
          "Unverified: posts are known to stand empty for months, and no limit is published");

  /** The fewest children's social workers in a team. */
  public static final NumberSlot SOCIAL_WORKERS_AT_LEAST =
      new NumberSlot(
          "team.social-workers-at-least",
          5,
          1,
          20,
          "Hertfordshire's teams, as evaluated, had 5 to 6; other councils' differ");

  /** The most children's social workers in a team. */
  public static final NumberSlot SOCIAL_WORKERS_AT_MOST =
      new NumberSlot(
          "team.social-workers-at-most",
          6,
          1,
          20,
          "Hertfordshire's teams, as evaluated, had 5 to 6; other councils' differ");

  /** How long may pass between one group supervision of a family and the next. */
  public static final TimescaleSlot GROUP_SUPERVISION_INTERVAL =
      new TimescaleSlot(
          "supervision.group-interval",
          months(1),
          List.of(months(1), weeks(6), calendarDays(42), workingDays(30)),
          "Councils describe it as monthly; how much grace they give is not published");

  /** How many practitioners group supervision needs. */
  public static final NumberSlot GROUP_QUORUM =
      new NumberSlot(
          "supervision.group-quorum",
          2,
          2,
          12,
          "Unverified: no quorum is published; a group is at least two");

  /** How long may pass between one look of a manager at the case and the next. */
  public static final TimescaleSlot OVERSIGHT_INTERVAL =
      new TimescaleSlot(
          "supervision.oversight-interval",
          months(1),
          List.of(months(6), weeks(26), calendarDays(183), workingDays(130)),
          "Unverified: one-to-one supervision is commonly monthly, and the model is silent on it."
              + " Nothing is asked until a council sets it");

  /** How long may pass between one summary of a chapter and the next. */
  public static final TimescaleSlot SUMMARY_INTERVAL =
      new TimescaleSlot(
          "workbook.summary-interval",
          calendarDays(21),
          List.of(calendarDays(42), weeks(6), months(1), workingDays(30)),
          "One council's interim procedure has summaries filed every 3 weeks. Nothing is asked by"
              + " interval until a council sets it; every month is asked of everybody");

  /** How many entries in a month are more than a workbook is for. */
  public static final NumberSlot ENTRIES_IN_A_MONTH =
      new NumberSlot(
          "workbook.entries-in-a-month",
          60,
          1,
          1_000,
          "Unverified: the workbook is for significant events and summaries; no count is published");

  /** How many in a hundred of so many entries should be significant. */
  public static final NumberSlot SIGNIFICANT_PERCENT =
      new NumberSlot(
          "workbook.significant-percent",
          10,
          0,
          100,
          "Unverified: the workbook is for significant events and summaries; no share is published");

  /** How many answers of yes to the checklist on domestic abuse are high risk. */
  public static final NumberSlot DASH_HIGH_RISK =
      new NumberSlot(
          "instrument.dash-high-risk",
          14,
          1,
          24,
          "14 is the common threshold; it is local practice and not statute");

  /** Within what time it is decided whether to refer high-risk abuse to the conference on it. */
  public static final TimescaleSlot MARAC_DECISION =
      new TimescaleSlot(
          "instrument.marac-decision",
          workingDays(1),
          List.of(workingDays(10), calendarDays(14), weeks(2)),
          "Unverified: no time is published; a day is our choice");

  /** For each module of the programme, in their order, 1 where it is mandatory. */
  public static final List<NumberSlot> MANDATORY_MODULES =
      Stream.of("one", "two", "three", "four", "five", "six", "seven", "eight")
          .map(
              module ->
                  new NumberSlot(
                      "programme.module-" + module + "-mandatory",
                      0,
                      0,
                      1,
                      "Which modules are mandatory is not published; 1 for yes, 0 for no"))
          .collect(ImmutableList.toImmutableList());

  private PracticeSlots() {}

  /** Every slot. */
  public static List<Slot> all() {
    return ImmutableList.<Slot>builder()
        .add(VACANCY, SOCIAL_WORKERS_AT_LEAST, SOCIAL_WORKERS_AT_MOST)
        .add(GROUP_SUPERVISION_INTERVAL, GROUP_QUORUM, OVERSIGHT_INTERVAL)
        .add(SUMMARY_INTERVAL, ENTRIES_IN_A_MONTH, SIGNIFICANT_PERCENT)
        .addAll(MANDATORY_MODULES)
        .add(DASH_HIGH_RISK, MARAC_DECISION)
        .build();
  }
}
