// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.fhir.Told.all;
import static org.familysafeguarding.fhir.Told.losses;
import static org.familysafeguarding.fhir.Told.told;
import static org.familysafeguarding.fhir.ToldFamilies.OPENED;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.MembershipKind;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;
import org.familysafeguarding.testkit.UsualTeam;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a bundle, of those who work with a family,")
class TeamAndPlansInABundleTest {

  private final FamilyCase family = ToldFamilies.twoParentsTwoChildren();

  @Test
  void theTeamIsToldAndWhoeverElseIsAllocated() {
    Translated told = told(family.allocated("AL1", "HV1", AllocationRole.CO_WORKER));
    CareTeam careTeam = all(CareTeam.class, told.bundle()).get(0);
    assertThat(careTeam.getName()).isEqualTo("Family Safeguarding North");
    assertThat(careTeam.getParticipant()).hasSize(8);
    assertThat(careTeam.getManagingOrganization()).hasSize(1);
    assertThat(names(told))
        .containsExactly(
            "Sandmere Council", "Sandmere Refuge", "Sandmere Recovery", "Sandmere NHS Trust");
  }

  @Test
  void whoeverWasAllocatedBeforeIsNotTold() {
    FamilyCase ended =
        family
            .allocated("AL1", "HV1", AllocationRole.CO_WORKER)
            .on(day("Mon 8 Apr 2024"))
            .allocationEnded("AL1");
    assertThat(all(PractitionerRole.class, told(ended).bundle())).hasSize(7);
  }

  @Test
  void onlyTheTeamAndTheCouncilsOwnAreToldWhereCautionIsCalledFor() {
    Translated told =
        told(
            family
                .abuseAlleged("AB1", "A1", "A2")
                .allocated("AL1", "TE1", AllocationRole.CO_WORKER)
                .allocated("AL2", "HV1", AllocationRole.CO_WORKER)
                .allocated("AL3", "CH1", AllocationRole.CO_WORKER));
    assertThat(all(PractitionerRole.class, told.bundle())).hasSize(8);
    assertThat(names(told))
        .containsExactly("Sandmere Council", "Sandmere Recovery", "Sandmere NHS Trust");
    assertThat(losses(told)).contains("practitioner TE1", "practitioner HV1", "agency DAO");
  }

  @Test
  void aSocialWorkerHasTheNhsJobRoleOnlyIfRegistered() {
    Practitioner registered = UsualTeam.practitioner("SW1");
    Practitioner unregistered = socialWork(Discipline.SOCIAL_WORK, false);
    assertThat(DisciplineCodes.role(registered).getCoding()).hasSize(2);
    assertThat(DisciplineCodes.role(unregistered).getCoding()).hasSize(1);
  }

  @Test
  void thatAConferenceChairIsARegisteredSocialWorkerIsALoss() {
    Practitioner chair = socialWork(Discipline.CONFERENCE_CHAIRING, true);
    FamilyCase chaired =
        family
            .record(new TeamEvent.PractitionerInvolved(chair))
            .allocated("AL1", chair.id().value(), AllocationRole.CO_WORKER);
    assertThat(losses(told(chaired)))
        .contains("that practitioner X1 is a registered social worker");
  }

  @Test
  void aMemberWhomNobodyIntroducedIsALoss() {
    Team team =
        new Team(
            new TeamId("T2"),
            "Family Safeguarding South",
            List.of(new Membership(new PractitionerId("NN1"), MembershipKind.CORE, false)));
    Translated told = told(family.record(new TeamEvent.TeamAssigned(team)));
    assertThat(losses(told)).contains("practitioner NN1");
    assertThat(all(CareTeam.class, told.bundle()).get(0).hasParticipant()).isFalse();
  }

  @Test
  void aPlanIsOfItsKindForItsChildSinceItsDayAndHasTheTeam() {
    Translated told = told(ToldFamilies.withProtectionPlans());
    CarePlan plan = all(CarePlan.class, told.bundle()).get(0);
    assertThat(plan.getStatus()).isEqualTo(CarePlanStatus.ACTIVE);
    assertThat(plan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("342191000000101");
    assertThat(plan.getPeriod().getStartElement().getValueAsString()).isEqualTo("2024-04-02");
    assertThat(plan.getPeriod().hasEnd()).isFalse();
    assertThat(plan.getCareTeam()).hasSize(1);
    assertThat(plan.hasGoal() || plan.hasActivity() || plan.hasAddresses()).isFalse();
  }

  @Test
  void aPlanForAnUnbornChildHasATermOfItsOwn() {
    CarePlan plan = all(CarePlan.class, told(ToldFamilies.unborn()).bundle()).get(0);
    assertThat(plan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("818901000000100");
  }

  @Test
  void plansWithoutASnomedTermHaveOurs() {
    FamilyCase planned = family.childInNeedPlan("P1", "C1").preProceedingsPlan("P2", "C2");
    assertThat(all(CarePlan.class, told(planned).bundle()))
        .extracting(plan -> plan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .containsExactly("cin-plan", "pre-proceedings-plan");
  }

  @Test
  void aPlanThatEndedByTheDayIsCompletedAndHasNoTeam() {
    FamilyCase ended =
        ToldFamilies.withProtectionPlans()
            .on(day("Fri 28 Jun 2024"))
            .planEnded("P1", PlanEndReason.STEPPED_DOWN);
    CarePlan plan = all(CarePlan.class, told(ended).bundle()).get(0);
    assertThat(plan.getStatus()).isEqualTo(CarePlanStatus.COMPLETED);
    assertThat(plan.getPeriod().getEndElement().getValueAsString()).isEqualTo("2024-06-28");
    assertThat(plan.hasCareTeam()).isFalse();
  }

  @Test
  void aPlanThatEndsOnlyAfterTheDayIsInForceAndHasNoEnd() {
    FamilyCase ended =
        ToldFamilies.withProtectionPlans()
            .on(day("Sat 29 Jun 2024"))
            .planEnded("P1", PlanEndReason.STEPPED_DOWN);
    CarePlan plan = all(CarePlan.class, told(ended).bundle()).get(0);
    assertThat(plan.getStatus()).isEqualTo(CarePlanStatus.ACTIVE);
    assertThat(plan.getPeriod().hasEnd()).isFalse();
  }

  @Test
  void aPlanThatStartsOnlyAfterTheDayIsNotThere() {
    Translated before =
        Told.BUNDLES.bundleOf(ToldFamilies.withProtectionPlans().fold(), day("Mon 1 Apr 2024"));
    assertThat(all(CarePlan.class, before.bundle())).isEmpty();
  }

  @Test
  void whatTheEntriesSayThatHasNoTranslationIsALoss() {
    FamilyCase more =
        FamilyCase.opened(OPENED).withChildBorn("C1", OPENED).referred("R1").referred("R2");
    assertThat(told(more).losses())
        .contains(new Loss("referral received (2 entries)", "nothing in a bundle stands for it"));
  }

  private static List<String> names(Translated told) {
    return all(Organization.class, told.bundle()).stream().map(Organization::getName).toList();
  }

  private static Practitioner socialWork(Discipline discipline, boolean registered) {
    return new Practitioner(
        new PractitionerId("X1"),
        InventedPeople.name(3),
        discipline,
        UsualTeam.COUNCIL.id(),
        registered);
  }

  @Test
  void aPlanStandsAloneWhereNobodyWorksWithTheFamily() {
    FamilyCase alone =
        FamilyCase.opened(OPENED).withChildBorn("C1", OPENED).childInNeedPlan("P1", "C1");
    Translated told = told(alone);
    assertThat(all(CareTeam.class, told.bundle())).isEmpty();
    assertThat(Optional.of(all(CarePlan.class, told.bundle()).get(0)))
        .hasValueSatisfying(plan -> assertThat(plan.hasCareTeam()).isFalse());
  }
}
