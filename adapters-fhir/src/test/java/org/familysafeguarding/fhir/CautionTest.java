// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Caution")
class CautionTest {

  private final FamilyCase family = ToldFamilies.twoParentsTwoChildren().on(day("Mon 11 Mar 2024"));

  @Test
  void isNotCalledForByAnOrdinaryFile() {
    assertThat(isCalledFor(ToldFamilies.withProtectionPlans())).isFalse();
    assertThat(isCalledFor(judged(ParentalNeed.SUBSTANCE_MISUSE))).isFalse();
  }

  @Test
  void isCalledForByAbuse() {
    assertThat(isCalledFor(family.abuseAlleged("AB1", "A1", "A2"))).isTrue();
  }

  @Test
  void isCalledForByACorrectionThatTellsOfAbuse() {
    FamilyCase abused = family.abuseAlleged("AB1", "A1", "A2");
    FamilyCase corrected =
        family.household("H1", "A1").corrected("E1", abused.history().entries().get(0).event());
    assertThat(isCalledFor(corrected)).isFalse();
    FamilyCase toAbuse =
        family
            .household("H1", "A1")
            .corrected(
                family.household("H1", "A1").lastEntryId().value(),
                abused.history().entries().get(abused.history().entries().size() - 1).event());
    assertThat(isCalledFor(toAbuse)).isTrue();
  }

  @Test
  void isCalledForByAConfidentialAddress() {
    assertThat(isCalledFor(ToldFamilies.lives(family, "H2", ToldFamilies.REFUGE, "A1"))).isTrue();
    assertThat(isCalledFor(ToldFamilies.lives(family, "H2", ToldFamilies.HOME, "A1"))).isFalse();
  }

  @Test
  void isCalledForByAChildWhoWasLookedAfter() {
    assertThat(isCalledFor(family.becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)))
        .isTrue();
  }

  @Test
  void isCalledForByAnEndedAllocationOfSomebodyWhoWorksWithDomesticAbuse() {
    assertThat(
            isCalledFor(
                family
                    .allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST)
                    .allocationEnded("AL1")))
        .isTrue();
    assertThat(isCalledFor(family.allocated("AL1", "RW1", AllocationRole.ADULT_SPECIALIST)))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = "DOMESTIC_ABUSE_.*", mode = EnumSource.Mode.MATCH_ANY)
  void isCalledForByAnAssessmentThatFindsDomesticAbuse(AssessmentFactor factor) {
    AssessmentConclusion conclusion =
        new AssessmentConclusion(
            Map.of(),
            Set.of(factor),
            Set.of(AssessmentOutcome.NO_FURTHER_ACTION),
            new PractitionerId("TM1"));
    assertThat(
            isCalledFor(
                family
                    .assessmentStartedWithoutReferral("AS1", "C1")
                    .record(new AssessmentEvent.Concluded(new AssessmentId("AS1"), conclusion))))
        .isTrue();
  }

  @Test
  void isCalledForByAWorryOverDomesticAbuse() {
    assertThat(isCalledFor(judged(ParentalNeed.DOMESTIC_ABUSE))).isTrue();
    GroupSupervision supervision =
        new GroupSupervision(
            new SupervisionId("GS1"),
            Set.of(new PractitionerId("SW1")),
            Optional.of(judgement(ParentalNeed.DOMESTIC_ABUSE)),
            new Narrative("Some."),
            List.of());
    assertThat(isCalledFor(family.record(new PracticeEvent.GroupSupervisionHeld(supervision))))
        .isTrue();
  }

  private FamilyCase judged(ParentalNeed need) {
    return family.record(new PracticeEvent.RiskJudged(judgement(need)));
  }

  private static RiskJudgement judgement(ParentalNeed need) {
    Worry worry = new Worry(new Narrative("Shouting at night."), Set.of(), Set.of(need));
    return new RiskJudgement(
        new RiskJudgementId("RJ1"),
        Set.of(new ChildId("C1")),
        RiskLevel.HIGH,
        new Grounds(List.of(worry), List.of(), List.of(), List.of(), new Narrative("So.")),
        Set.of(new PractitionerId("SW1")));
  }

  private static boolean isCalledFor(FamilyCase family) {
    return Caution.isCalledFor(family.fold());
  }
}
