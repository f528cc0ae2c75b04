// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.testkit.FamilyCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedDutyTest {

  private static final RuleCard CARD = SampleRules.card("test.timed");
  private static final Subject SUBJECT =
      Subject.of(Subject.Kind.PLAN, new PlanId("P1"), new ChildId("C1"));
  private static final LocalDate LAST_DAY = day("Wed 3 Apr 2024");
  private static final LocalDate DAY_AFTER = day("Thu 4 Apr 2024");
  private static final Occurrence START = on("E1", day("Mon 11 Mar 2024"));

  private static Occurrence on(String entry, LocalDate day) {
    return new Occurrence(new EntryId(entry), day);
  }

  private static TimedDuty duty() {
    return TimedDuty.of(CARD, SUBJECT, START, Timescale.workingDays(15));
  }

  private static Finding judged(TimedDuty duty, LocalDate today) {
    return duty.judge(Situation.inEnglandOn(today));
  }

  @ParameterizedTest(name = "done {0}, ceased {1}, today {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Wed 3 Apr 2024  | -              | Wed 3 Apr 2024 | MET
          Mon 11 Mar 2024 | -              | Wed 3 Apr 2024 | MET
          Thu 4 Apr 2024  | -              | Thu 4 Apr 2024 | MET_LATE
          -               | -              | Wed 3 Apr 2024 | OPEN
          -               | -              | Thu 4 Apr 2024 | OVERDUE
          -               | Wed 3 Apr 2024 | Thu 4 Apr 2024 | NOT_APPLICABLE
          -               | Thu 4 Apr 2024 | Thu 4 Apr 2024 | BREACHED
          -               | Thu 4 Apr 2024 | Wed 3 Apr 2024 | OPEN
          -               | Fri 5 Apr 2024 | Thu 4 Apr 2024 | OVERDUE
          Wed 3 Apr 2024  | Tue 2 Apr 2024 | Thu 4 Apr 2024 | MET
          Thu 4 Apr 2024  | Wed 3 Apr 2024 | Thu 4 Apr 2024 | NOT_APPLICABLE
          Fri 5 Apr 2024  | Thu 4 Apr 2024 | Fri 5 Apr 2024 | MET_LATE
          """)
  void itStands(@Nullable String done, @Nullable String ceased, String today, Outcome outcome) {
    TimedDuty duty =
        duty()
            .doneBy(Optional.ofNullable(done).map(each -> on("E2", day(each))))
            .ceasedOn(Optional.ofNullable(ceased).map(each -> day(each)));

    assertThat(judged(duty, day(today)))
        .hasOutcome(outcome)
        .isDue(LAST_DAY)
        .about("P1")
        .began(START.on());
  }

  @Test
  void whatWasDoneAfterItCeasedInTimeIsNoEvidence() {
    TimedDuty duty =
        duty().doneBy(Optional.of(on("E2", DAY_AFTER))).ceasedOn(Optional.of(LAST_DAY));

    assertThat(judged(duty, DAY_AFTER))
        .becauseOf("E1")
        .because("not done, and no longer needed from Wed 3 Apr 2024");
  }

  @Test
  void doneInTimeItRestsOnBothEntries() {
    assertThat(judged(duty().doneBy(Optional.of(on("E2", LAST_DAY))), DAY_AFTER))
        .becauseOf("E1", "E2");
  }

  @Test
  void monthsNeedNoBankHolidaysAndWorkingDaysDo() {
    Occurrence late = on("E1", day("Mon 11 Dec 2028"));
    Situation now = Situation.inEnglandOn(day("Mon 11 Dec 2028"));

    assertThat(TimedDuty.of(CARD, SUBJECT, late, Timescale.workingDays(15)).judge(now))
        .hasOutcome(UNDETERMINED)
        .hasNoClock()
        .becauseOf("E1")
        .began(late.on());
    assertThat(TimedDuty.of(CARD, SUBJECT, late, Timescale.months(3)).judge(now))
        .hasOutcome(OPEN)
        .isDue(day("Sun 11 Mar 2029"));
  }

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withChildBorn("C2", day("Sat 6 May 2017"));

  private static Finding owedToBoth(FamilyCase told, LocalDate today) {
    return judged(duty().ceasingWhenClosed(told.fold().openness(), told.children()), today);
  }

  @Test
  void aDutyOwedToTwoChildrenCeasesWithTheLastOfThem() {
    FamilyCase oneClosed = FAMILY.on(day("Fri 15 Mar 2024")).record(OneChild.closed("C1"));
    FamilyCase bothInTime = oneClosed.on(LAST_DAY).record(OneChild.closed("C2"));
    FamilyCase secondLate = oneClosed.on(DAY_AFTER).record(OneChild.closed("C2"));

    assertThat(owedToBoth(FAMILY, DAY_AFTER)).hasOutcome(OVERDUE);
    assertThat(owedToBoth(oneClosed, DAY_AFTER)).hasOutcome(OVERDUE);
    assertThat(owedToBoth(bothInTime, DAY_AFTER))
        .hasOutcome(NOT_APPLICABLE)
        .because("no longer needed from Wed 3 Apr 2024");
    assertThat(owedToBoth(secondLate, DAY_AFTER))
        .hasOutcome(BREACHED)
        .because("no longer needed from Thu 4 Apr 2024");
  }

  @Test
  void aCaseOpenAgainOnTheLastDayNeverLetGoOfTheDuty() {
    FamilyCase closed = FAMILY.on(day("Fri 15 Mar 2024")).closed(ClosureReason.NO_LONGER_IN_NEED);
    FamilyCase again = closed.on(LAST_DAY).reopened();

    assertThat(owedToBoth(closed, LAST_DAY)).hasOutcome(NOT_APPLICABLE);
    assertThat(owedToBoth(again, LAST_DAY)).hasOutcome(OPEN);
    assertThat(owedToBoth(again, DAY_AFTER)).hasOutcome(OVERDUE);
    assertThat(owedToBoth(again.on(DAY_AFTER).closed(ClosureReason.NO_LONGER_IN_NEED), DAY_AFTER))
        .hasOutcome(BREACHED)
        .because("no longer needed from Thu 4 Apr 2024");
  }

  @Test
  void aCaseReopenedAfterTheLastDayDoesNotBringTheDutyBack() {
    FamilyCase again =
        FAMILY
            .on(day("Fri 15 Mar 2024"))
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .on(DAY_AFTER)
            .reopened();

    assertThat(owedToBoth(again, DAY_AFTER)).hasOutcome(NOT_APPLICABLE);
  }

  @Test
  void aCaseThatWasClosedBeforeItBeganStillOwesWhatBegan() {
    FamilyCase closed = FAMILY.on(day("Fri 8 Mar 2024")).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(owedToBoth(closed, DAY_AFTER)).hasOutcome(OVERDUE);
  }

  @Test
  void everyPartIsNeeded() {
    assertThatNullPointerException().isThrownBy(() -> duty().doneBy(nothing())).withMessage("done");
    assertThatNullPointerException()
        .isThrownBy(() -> duty().ceasedOn(nothing()))
        .withMessage("firstDayWithout");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
