// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.ResponsibilityBasis;
import org.junit.jupiter.api.Test;

class FamilyVerbsTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final AdultId A1 = new AdultId("A1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withUnbornChild("C2", day("Sat 1 Jun 2024"))
          .withAdult("A1")
          .withAdult("A2");

  @Test
  void childrenJoinBornOrExpected() {
    CaseFile file = marlowe.fold();

    assertThat(file.family().bornOn(C1)).contains(day("Wed 6 May 2020"));
    assertThat(file.family().children()).extracting(Child::isBorn).containsExactly(true, false);
    assertThat(file.family().adults()).hasSize(2);
    assertThat(marlowe.children()).containsExactly(C1, new ChildId("C2"));
  }

  @Test
  void aChildOfSchoolAgeHasAPupilNumberAndAYoungerOneDoesNot() {
    FamilyCase told = marlowe.withChildBorn("C3", day("Mon 4 Mar 2019"));

    assertThat(told.fold().family().children())
        .extracting(child -> child.identifiers().pupilNumber() instanceof PupilNumber.Known)
        .containsExactly(false, false, true);
  }

  @Test
  void anExpectedChildIsBornOnTheDayLastMovedTo() {
    CaseFile file = marlowe.on(day("Mon 3 Jun 2024")).childBorn("C2").fold();

    assertThat(file.family().bornOn(new ChildId("C2"))).contains(day("Mon 3 Jun 2024"));
  }

  @Test
  void peopleDieAndAreRelatedAndAnswerForChildren() {
    CaseFile file =
        marlowe
            .related("A1", RelationshipKind.MOTHER, "C1")
            .responsible("A1", ResponsibilityBasis.BIRTH_MOTHER)
            .died("A2")
            .fold();

    assertThat(file.family().relationshipsOf(C1, marlowe.today()))
        .containsExactly(new Relationship(A1, RelationshipKind.MOTHER, C1));
    assertThat(file.family().responsibilityFor(C1, marlowe.today())).containsExactly(A1);
    assertThat(file.family().diedOn(new AdultId("A2"))).contains(day("Mon 4 Mar 2024"));
  }

  @Test
  void abuseIsAllegedAndHouseholdsAreRecorded() {
    CaseFile file = marlowe.abuseAlleged("AB1", "A1", "A2").household("H1", "A1", "C1").fold();

    assertThat(file.family().abuseRelationships())
        .extracting(AbuseRelationship::victim)
        .containsExactly(A1);
    assertThat(file.family().householdOf(C1, marlowe.today()).orElseThrow().members())
        .containsExactly(C1, A1);
  }

  @Test
  void theUsualTeamIsInvolved() {
    CaseFile file = marlowe.fold();

    assertThat(file.team().agencies()).isEqualTo(UsualTeam.agencies());
    assertThat(file.team().agencies())
        .extracting(Agency::kind)
        .containsExactly(
            AgencyKind.COUNCIL,
            AgencyKind.NHS_TRUST,
            AgencyKind.POLICE,
            AgencyKind.DOMESTIC_ABUSE_ORGANISATION,
            AgencyKind.RECOVERY_CHARITY,
            AgencyKind.SCHOOL);
    assertThat(file.team().practitioners()).isEqualTo(UsualTeam.practitioners());
    assertThat(file.team().teamOn(marlowe.today()).orElseThrow().id()).isEqualTo(new TeamId("FS1"));
    assertThat(file.team().managerOn(marlowe.today())).contains(new PractitionerId("TM1"));
  }

  @Test
  void theUsualPractitionersAreKnownByTheirIds() {
    assertThat(UsualTeam.practitioner("HV1").discipline()).isEqualTo(Discipline.HEALTH_VISITING);
    assertThat(UsualTeam.practitioner("SW2").registeredSocialWorker()).isTrue();
    assertThat(UsualTeam.practitioner("CH1").registeredSocialWorker()).isFalse();
    assertThat(UsualTeam.team().members()).hasSize(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsualTeam.practitioner("XX1"))
        .withMessage("The usual team has no practitioner XX1");
  }

  @Test
  void allocationsBeginAndEnd() {
    FamilyCase allocated = marlowe.allocated("AL1", "SW2", AllocationRole.CASE_HOLDER, "C1", "A1");

    assertThat(allocated.fold().team().caseHolderOn(marlowe.today()))
        .contains(new PractitionerId("SW2"));
    assertThat(allocated.fold().team().allocationsOn(marlowe.today()).get(0).workingWith())
        .containsExactly(C1, A1);
    assertThat(
            allocated
                .on(day("Tue 5 Mar 2024"))
                .allocationEnded("AL1")
                .fold()
                .team()
                .caseHolderOn(day("Tue 5 Mar 2024")))
        .isEmpty();
  }
}
