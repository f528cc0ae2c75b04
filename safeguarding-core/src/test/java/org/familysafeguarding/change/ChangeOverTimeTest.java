// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ChangeOverTimeTest {

  private static final AdultId A1 = new AdultId("A1");

  private final FamilyCase family =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withAdult("A1")
          .withAdult("A2")
          .on(day("Mon 8 Apr 2024"))
          .changeGoal("GO1", "A1", day("Mon 1 Jul 2024"))
          .changeGoal("GO2", "A1", day("Mon 1 Jul 2024"));

  @Test
  void aGoalIsToBeMeasuredFromTheDayAfterItsOwnUntilItIs() {
    FollowedGoal goal = family.fold().change().goals().get(0);
    assertThat(goal.isToBeMeasuredOn(day("Mon 1 Jul 2024"))).isFalse();
    assertThat(goal.isToBeMeasuredOn(day("Tue 2 Jul 2024"))).isTrue();

    FollowedGoal measured =
        family
            .on(day("Thu 4 Jul 2024"))
            .changeMeasured("GO1", Attainment.AS_EXPECTED)
            .fold()
            .change()
            .goals()
            .get(0);
    assertThat(measured.isToBeMeasuredOn(day("Wed 3 Jul 2024"))).isTrue();
    assertThat(measured.isToBeMeasuredOn(day("Thu 4 Jul 2024"))).isFalse();
  }

  @Test
  void theScoreOnADayIsOverTheGoalsMeasuredByThen() {
    ChangeOverTime change =
        family
            .on(day("Mon 3 Jun 2024"))
            .changeMeasured("GO1", Attainment.AS_EXPECTED)
            .on(day("Mon 1 Jul 2024"))
            .changeMeasured("GO1", Attainment.MORE_THAN_EXPECTED)
            .changeMeasured("GO2", Attainment.MORE_THAN_EXPECTED)
            .fold()
            .change();
    assertThat(change.attainmentOf(A1, day("Sun 2 Jun 2024"))).isEmpty();
    assertThat(change.attainmentOf(A1, day("Mon 3 Jun 2024")))
        .map(GoalAttainment::toString)
        .contains("50.0 over 1 goal");
    assertThat(change.attainmentOf(A1, day("Mon 1 Jul 2024")))
        .map(GoalAttainment::toString)
        .contains("62.4 over 2 goals");
    assertThat(change.attainmentOf(new AdultId("A2"), day("Mon 1 Jul 2024"))).isEmpty();
  }

  @Test
  void theLastJudgementOfAnAdultHolds() {
    ChangeOverTime change =
        family
            .capacityJudged(
                "A1", ParentingNow.NOT_ENOUGH, ChangeInTime.CANNOT_SAY, day("Sun 1 Sep 2024"))
            .on(day("Mon 1 Jul 2024"))
            .capacityJudged(
                "A1",
                ParentingNow.NOT_ENOUGH,
                ChangeInTime.CAN_CHANGE_IN_TIME,
                day("Sun 1 Sep 2024"))
            .fold()
            .change();
    assertThat(change.judgedOf(A1, day("Sun 30 Jun 2024")))
        .map(each -> each.judgement().prospect().change())
        .contains(ChangeInTime.CANNOT_SAY);
    assertThat(change.judgedOf(A1, day("Mon 1 Jul 2024")))
        .map(each -> each.judgement().prospect().change())
        .contains(ChangeInTime.CAN_CHANGE_IN_TIME);
    assertThat(change.judgedOf(new AdultId("A2"), day("Mon 1 Jul 2024"))).isEmpty();
  }

  @Test
  void onlyAGoalThereIsCanBeMeasured() {
    FamilyCase measured = family.changeMeasured("GO9", Attainment.AS_EXPECTED);
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(measured::fold)
        .withMessageContaining("There is no change goal GO9");
  }

  @Test
  void whetherChangeComesInTimeNeedsTheTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Prospect(ChangeInTime.CANNOT_CHANGE_IN_TIME, Optional.empty()))
        .withMessageContaining("neededBy must be given");
  }
}
