// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps agreed on Fri 15 March 2024 for Fri 22 March, and what became of them. */
class AgreedStepsTest {

  private final FamilyCase family =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .on(day("Fri 15 Mar 2024"))
          .groupSupervision("GS1");

  @ParameterizedTest
  @CsvSource({
    "Thu 14 Mar 2024, false, false",
    "Fri 15 Mar 2024, true,  false",
    "Fri 22 Mar 2024, true,  false",
    "Sat 23 Mar 2024, true,  true",
    "Sun 24 Mar 2024, true,  true",
    "Mon 25 Mar 2024, false, false"
  })
  void aStepIsOpenUntilItIsAnsweredAndOverdueAfterItsDay(
      String day, boolean open, boolean overdue) {
    AgreedStep step =
        family
            .on(day("Mon 25 Mar 2024"))
            .nextStepDone("GS1", 1)
            .fold()
            .supervisions()
            .steps()
            .get(0);
    assertThat(step.isOpenOn(day(day))).isEqualTo(open);
    assertThat(step.isOverdueOn(day(day))).isEqualTo(overdue);
  }

  @Test
  void whatIsNotDoneByTheNextSupervisionIsCarriedOn() {
    GroupSupervisions supervisions =
        family.on(day("Fri 12 Apr 2024")).groupSupervision("GS2").fold().supervisions();
    assertThat(supervisions.openStepsOn(day("Fri 12 Apr 2024")))
        .extracting(each -> each.supervision().supervision().id() + " " + each.number())
        .containsExactly("GS1 1", "GS2 1");
  }

  @ParameterizedTest
  @CsvSource({
    "GS9, 1, There is no group supervision GS9",
    "GS1, 2, 'Group supervision GS1 agreed 1 steps, so there is no step 2'"
  })
  void onlyAStepThatWasAgreedCanBeAnswered(String supervision, int step, String why) {
    FamilyCase answered = family.nextStepDone(supervision, step);
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(answered::fold)
        .withMessageContaining(why);
  }

  @Test
  void aStepIsAnsweredOnce() {
    FamilyCase twice = family.nextStepDone("GS1", 1).nextStepDone("GS1", 1);
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(twice::fold)
        .withMessageContaining("is answered already");
  }

  @Test
  void aStepIsNotGivenUpWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NextStepAnswer(
                    new SupervisionId("GS1"),
                    1,
                    StepAnswer.NO_LONGER_NEEDED,
                    new PractitionerId("SW1"),
                    Optional.empty()))
        .withMessageContaining("without a reason");
  }
}
