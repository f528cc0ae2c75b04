// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamworkTest {

  private static final PractitionerId SW1 = new PractitionerId("SW1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"));

  @Test
  void trainingHoldsFromItsDayToItsLast() {
    Teamwork teamwork =
        marlowe.trainedInMotivationalInterviewing("SW1", day("Fri 5 Apr 2024")).fold().teamwork();

    assertThat(training(teamwork, "Sun 3 Mar 2024")).isFalse();
    assertThat(training(teamwork, "Mon 4 Mar 2024")).isTrue();
    assertThat(training(teamwork, "Fri 5 Apr 2024")).isTrue();
    assertThat(training(teamwork, "Sat 6 Apr 2024")).isFalse();
    assertThat(
            teamwork.trainingOf(
                new PractitionerId("SW2"),
                TrainingKind.MOTIVATIONAL_INTERVIEWING,
                day("Mon 4 Mar 2024")))
        .isEmpty();
    assertThat(teamwork.trainingOf(SW1, TrainingKind.OTHER, day("Mon 4 Mar 2024"))).isEmpty();
  }

  private static boolean training(Teamwork teamwork, String on) {
    return teamwork.trainingOf(SW1, TrainingKind.MOTIVATIONAL_INTERVIEWING, day(on)).isPresent();
  }

  @Test
  void trainingThatRanOutBeforeItWasGivenCannotBe() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(marlowe.trainedInMotivationalInterviewing("SW1", day("Sun 3 Mar 2024"))::fold);
    assertThat(
            marlowe
                .trainedInMotivationalInterviewing("SW1", day("Mon 4 Mar 2024"))
                .fold()
                .teamwork()
                .trainings())
        .hasSize(1);
  }

  @Test
  void theClinicalSupervisorNamedLastIsTheOne() {
    Teamwork teamwork =
        marlowe
            .clinicallySupervised("MH1", "CP1")
            .on(day("Mon 11 Mar 2024"))
            .clinicallySupervised("MH1", "CP2")
            .fold()
            .teamwork();
    PractitionerId mh1 = new PractitionerId("MH1");

    assertThat(teamwork.clinicalSupervisionOf(mh1, day("Sun 3 Mar 2024"))).isEmpty();
    assertThat(teamwork.clinicalSupervisionOf(mh1, day("Sun 10 Mar 2024")))
        .hasValueSatisfying(each -> assertThat(each.supervision().supervisor()).hasToString("CP1"));
    assertThat(teamwork.clinicalSupervisionOf(mh1, day("Mon 11 Mar 2024")))
        .hasValueSatisfying(each -> assertThat(each.supervision().supervisor()).hasToString("CP2"));
    assertThat(teamwork.clinicalSupervisionOf(SW1, day("Mon 11 Mar 2024"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClinicalSupervision(mh1, mh1))
        .withMessage("The clinical supervisor of practitioner MH1 must be somebody else");
  }

  @Test
  @DisplayName("R05: a specialist may advise without being allocated")
  void consultation() {
    CaseFile file = marlowe.consulted("MH1", SpecialistFunction.MENTAL_HEALTH).fold();

    assertThat(file.teamwork().consultations()).hasSize(1);
    assertThat(file.team().allocationSpans()).isEmpty();
  }

  @Test
  @DisplayName("R23: group supervision is not a manager's oversight, nor the other way round")
  void oversightIsNotGroupSupervision() {
    CaseFile discussed = marlowe.groupSupervision("GS1").fold();
    CaseFile overseen = marlowe.oversightGiven().fold();

    assertThat(discussed.teamwork().oversights()).isEmpty();
    assertThat(overseen.supervisions().all()).isEmpty();
    assertThat(overseen.teamwork().oversights()).hasSize(1);
  }

  @Test
  void eachFunctionIsCoveredByItsDisciplinesAndNoOther() {
    assertThat(Discipline.values())
        .filteredOn(SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE::isCoveredBy)
        .containsExactly(Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT);
    assertThat(Discipline.values())
        .filteredOn(SpecialistFunction.WORK_WITH_PERPETRATORS_OF_ABUSE::isCoveredBy)
        .containsExactly(Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, Discipline.PROBATION);
    assertThat(Discipline.values())
        .filteredOn(SpecialistFunction.SUBSTANCE_MISUSE::isCoveredBy)
        .containsExactly(Discipline.RECOVERY);
    assertThat(Discipline.values())
        .filteredOn(SpecialistFunction.MENTAL_HEALTH::isCoveredBy)
        .containsExactly(Discipline.MENTAL_HEALTH, Discipline.CLINICAL_PSYCHOLOGY);
  }

  @Test
  void theDecisionAboutAnAllocationIsFoundByIt() {
    Teamwork teamwork =
        marlowe.allocationDecided("AL1", SpecialistFunction.MENTAL_HEALTH).fold().teamwork();

    assertThat(teamwork.decisionOf(new AllocationId("AL1"))).isPresent();
    assertThat(teamwork.decisionOf(new AllocationId("AL2"))).isEmpty();
    assertThat(teamwork.decisions()).hasSize(1);
  }
}
