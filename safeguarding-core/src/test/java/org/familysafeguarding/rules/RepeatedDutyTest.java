// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.MET_LATE;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanId;
import org.junit.jupiter.api.Test;

class RepeatedDutyTest {

  private static final LocalDate TODAY = day("Mon 9 Sep 2024");
  private static final RepeatedDuty MONTHLY =
      RepeatedDuty.of(
          SampleRules.card("test.repeated"),
          Subject.of(Subject.Kind.PLAN, new PlanId("P1"), new ChildId("C1")),
          Timescale.months(1));

  private static Occurrence on(String day) {
    return new Occurrence(new EntryId("E" + day.replaceAll("\\D", "")), day(day));
  }

  private static Findings judged(Optional<LocalDate> ceased, String... times) {
    return MONTHLY.judge(
        Stream.of(times).map(RepeatedDutyTest::on).toList(), ceased, Situation.inEnglandOn(TODAY));
  }

  @Test
  void withoutAStartItAsksNothing() {
    assertThat(judged(Optional.empty())).areNone();
  }

  @Test
  void threeTimesMakeTwoGapsAndOneStillToCome() {
    Findings turns =
        judged(Optional.empty(), "Mon 10 Jun 2024", "Wed 10 Jul 2024", "Mon 12 Aug 2024");

    assertThat(turns).stand(MET, MET_LATE, OPEN);
    assertThat(turns.all().get(0)).isDue(day("Wed 10 Jul 2024")).began(day("Mon 10 Jun 2024"));
    assertThat(turns.all().get(1)).isDue(day("Sat 10 Aug 2024"));
    assertThat(turns.all().get(2)).isDue(day("Thu 12 Sep 2024"));
  }

  @Test
  void onceItHasCeasedTheTurnUnderWayAsksNothingMore() {
    assertThat(judged(Optional.of(day("Tue 27 Aug 2024")), "Wed 10 Jul 2024", "Fri 9 Aug 2024"))
        .stand(MET, NOT_APPLICABLE);
    assertThat(judged(Optional.of(day("Tue 13 Aug 2024")), "Fri 12 Jul 2024")).stand(BREACHED);
  }

  @Test
  void whatIsDoneOnTheDayItCeasedStopsTheClockAndStartsNone() {
    assertThat(judged(Optional.of(day("Fri 9 Aug 2024")), "Wed 10 Jul 2024", "Fri 9 Aug 2024"))
        .stand(MET);
    assertThat(judged(Optional.of(day("Wed 10 Jul 2024")), "Wed 10 Jul 2024")).areNone();
  }

  @Test
  void twiceOnOneDayIsInTime() {
    assertThat(judged(Optional.empty(), "Fri 9 Aug 2024", "Fri 9 Aug 2024")).stand(MET, OPEN);
  }
}
