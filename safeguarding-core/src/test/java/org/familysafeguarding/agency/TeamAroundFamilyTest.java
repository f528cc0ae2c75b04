// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamAroundFamilyTest {

  private static final Agency COUNCIL =
      new Agency(new AgencyId("AG-1"), "Anytown Council", AgencyKind.COUNCIL);
  private static final Agency TRUST =
      new Agency(new AgencyId("AG-2"), "Anytown Mental Health", AgencyKind.NHS_TRUST);
  private static final PractitionerId FIRST = new PractitionerId("P-1");
  private static final PractitionerId SECOND = new PractitionerId("P-2");
  private static final PractitionerId NURSE = new PractitionerId("P-3");
  private static final PractitionerId MANAGER = new PractitionerId("P-4");
  private static final PractitionerId STRANGER = new PractitionerId("P-9");
  private static final LocalDate MONDAY = day("Mon 11 Mar 2024");

  private TeamAroundFamily.Builder told;

  @BeforeEach
  void involveEverybody() {
    told =
        TeamAroundFamily.builder()
            .agencyInvolved(COUNCIL)
            .agencyInvolved(TRUST)
            .practitionerInvolved(practitioner(FIRST, Discipline.SOCIAL_WORK, COUNCIL))
            .practitionerInvolved(practitioner(SECOND, Discipline.SOCIAL_WORK, COUNCIL))
            .practitionerInvolved(practitioner(NURSE, Discipline.MENTAL_HEALTH, TRUST))
            .practitionerInvolved(practitioner(MANAGER, Discipline.SOCIAL_WORK, COUNCIL));
  }

  @Test
  void itKnowsAgenciesAndPractitionersInTheOrderTheyBecameInvolved() {
    TeamAroundFamily team = told.build();
    assertThat(team.agencies()).containsExactly(COUNCIL, TRUST);
    assertThat(team.practitioners())
        .extracting(Practitioner::id)
        .containsExactly(FIRST, SECOND, NURSE, MANAGER);
    assertThat(team.practitioner(NURSE)).map(Practitioner::id).contains(NURSE);
    assertThat(team.agencyOf(NURSE)).contains(TRUST);
    assertThat(team.practitioner(STRANGER)).isEmpty();
    assertThat(team.agencyOf(STRANGER)).isEmpty();
  }

  @Test
  void aRecordOfTheSameIdReplacesTheOneBefore() {
    Agency renamed = new Agency(TRUST.id(), "Anytown and District", AgencyKind.NHS_TRUST);
    Practitioner moved = practitioner(NURSE, Discipline.MENTAL_HEALTH, COUNCIL);
    TeamAroundFamily before = told.agencyInvolved(COUNCIL).build();
    TeamAroundFamily after = told.agencyInvolved(renamed).practitionerInvolved(moved).build();
    assertThat(before.agencies()).containsExactly(COUNCIL, TRUST);
    assertThat(after.agencies()).containsExactly(COUNCIL, renamed);
    assertThat(after.agencyOf(NURSE)).contains(COUNCIL);
    assertThat(after.practitioners()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 10 Mar 2024, ''",
    "Mon 11 Mar 2024, T-1",
    "Sun 17 Mar 2024, T-1",
    "Mon 18 Mar 2024, T-3",
    "Fri 18 Apr 2025, T-3",
  })
  void aTeamIsTheFamilysUntilAnotherIsAssigned(String today, String team) {
    TeamAroundFamily around =
        told.teamAssigned(team("T-1"), on("Mon 11 Mar 2024"))
            .teamAssigned(team("T-2"), on("Mon 18 Mar 2024"))
            .teamAssigned(team("T-3"), on("Mon 18 Mar 2024"))
            .build();
    assertThat(around.teamOn(day(today)).map(found -> found.id().value()).orElse(""))
        .isEqualTo(team);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 10 Mar 2024, '', 0",
    "Mon 11 Mar 2024, P-1, 1",
    "Thu 14 Mar 2024, P-1, 1",
    "Fri 15 Mar 2024, P-1, 2",
    "Mon 18 Mar 2024, P-2, 3",
    "Wed 20 Mar 2024, P-2, 2",
    "Fri 22 Mar 2024, '', 1",
  })
  void theCaseHolderIsWhoeverWasAllocatedLast(String today, String holder, int allocations) {
    TeamAroundFamily around =
        told.allocated(allocation("AL-1", FIRST, AllocationRole.CASE_HOLDER), on("Mon 11 Mar 2024"))
            .allocated(
                allocation("AL-2", NURSE, AllocationRole.ADULT_SPECIALIST), on("Fri 15 Mar 2024"))
            .allocated(
                allocation("AL-3", SECOND, AllocationRole.CASE_HOLDER), on("Mon 18 Mar 2024"))
            .allocationEnded(new AllocationId("AL-1"), on("Wed 20 Mar 2024"))
            .allocationEnded(new AllocationId("AL-3"), on("Fri 22 Mar 2024"))
            .build();
    assertThat(around.caseHolderOn(day(today)).map(PractitionerId::value).orElse(""))
        .isEqualTo(holder);
    assertThat(around.allocationsOn(day(today))).hasSize(allocations);
    assertThat(around.allocationSpans()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 10 Mar 2024, ''",
    "Mon 11 Mar 2024, P-4",
    "Fri 15 Mar 2024, P-2",
    "Mon 18 Mar 2024, P-4",
  })
  void theManagerIsWhoSupervisesTheCaseElseWhoManagesTheTeam(String today, String manager) {
    Allocation supervising = allocation("AL-1", SECOND, AllocationRole.SUPERVISING_MANAGER);
    TeamAroundFamily around =
        told.teamAssigned(
                team("T-1", new Membership(MANAGER, MembershipKind.CORE, true)),
                on("Mon 11 Mar 2024"))
            .allocated(supervising, on("Fri 15 Mar 2024"))
            .allocationEnded(supervising.id(), on("Mon 18 Mar 2024"))
            .build();
    assertThat(around.managerOn(day(today)).map(PractitionerId::value).orElse(""))
        .isEqualTo(manager);
  }

  @Test
  void anAllocationToldAgainUnchangedIsTheSameAllocation() {
    Allocation allocation = allocation("AL-1", FIRST, AllocationRole.CASE_HOLDER);
    TeamAroundFamily around =
        told.allocated(allocation, on("Mon 11 Mar 2024"))
            .allocated(allocation, on("Fri 15 Mar 2024"))
            .build();
    assertThat(around.allocationSpans())
        .containsExactly(new AllocationSpan(allocation, on("Mon 11 Mar 2024"), Optional.empty()));
  }

  @Test
  void anAllocationToldDifferentlyReplacesTheOneBeforeFromThatDay() {
    Allocation before = allocation("AL-1", FIRST, AllocationRole.CO_WORKER);
    Allocation after = allocation("AL-1", FIRST, AllocationRole.CASE_HOLDER);
    TeamAroundFamily around =
        told.allocated(before, on("Mon 11 Mar 2024"))
            .allocated(after, on("Fri 15 Mar 2024"))
            .build();
    assertThat(around.allocationsOn(day("Thu 14 Mar 2024"))).containsExactly(before);
    assertThat(around.allocationsOn(day("Fri 15 Mar 2024"))).containsExactly(after);
    assertThat(around.allocationSpans())
        .containsExactly(
            new AllocationSpan(before, on("Mon 11 Mar 2024"), Optional.of(on("Fri 15 Mar 2024"))),
            new AllocationSpan(after, on("Fri 15 Mar 2024"), Optional.empty()));
  }

  @Test
  void anAllocationThatEndedMayBeginAgain() {
    Allocation allocation = allocation("AL-1", FIRST, AllocationRole.CASE_HOLDER);
    TeamAroundFamily around =
        told.allocated(allocation, on("Mon 11 Mar 2024"))
            .allocationEnded(allocation.id(), on("Tue 12 Mar 2024"))
            .allocated(allocation, on("Fri 15 Mar 2024"))
            .build();
    assertThat(around.caseHolderOn(day("Thu 14 Mar 2024"))).isEmpty();
    assertThat(around.caseHolderOn(day("Fri 15 Mar 2024"))).contains(FIRST);
  }

  @Test
  void aMeetingBringsDisciplinesAndAgenciesTogetherEachOnce() {
    TeamAroundFamily around = told.build();
    Attendance attendance = Attendance.of(NURSE, FIRST, SECOND, STRANGER);
    assertThat(around.disciplinesPresent(attendance))
        .containsExactly(Discipline.SOCIAL_WORK, Discipline.MENTAL_HEALTH);
    assertThat(around.agencyKindsPresent(attendance))
        .containsExactly(AgencyKind.COUNCIL, AgencyKind.NHS_TRUST);
    assertThat(around.disciplinesPresent(Attendance.of(STRANGER))).isEmpty();
    assertThat(around.agencyKindsPresent(Attendance.of(STRANGER))).isEmpty();
  }

  @Test
  void thoseWhoSentApologiesBringNothing() {
    Attendance attendance = new Attendance(Set.of(FIRST), Set.of(NURSE), Set.of());
    assertThat(told.build().disciplinesPresent(attendance)).containsExactly(Discipline.SOCIAL_WORK);
    assertThat(told.build().agencyKindsPresent(attendance)).containsExactly(AgencyKind.COUNCIL);
  }

  @Test
  void nobodyIsSpokenOfWhoIsNotInvolved() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                told.allocated(
                    allocation("AL-1", STRANGER, AllocationRole.CO_WORKER), on("Mon 11 Mar 2024")))
        .withMessage("Practitioner P-9 of allocation AL-1 is not involved yet; record that first");
  }

  @Test
  void aPractitionerMayBeToldOfBeforeTheirAgency() {
    Agency police = new Agency(new AgencyId("AG-9"), "Anytown Police", AgencyKind.POLICE);
    told.practitionerInvolved(practitioner(STRANGER, Discipline.POLICING, police));
    assertThat(told.build().agencyOf(STRANGER)).isEmpty();
    assertThat(told.agencyInvolved(police).build().agencyOf(STRANGER)).contains(police);
  }

  @Test
  void nothingEndsThatDoesNotStand() {
    AllocationId allocation = new AllocationId("AL-1");
    told.allocated(allocation("AL-1", FIRST, AllocationRole.CO_WORKER), on("Mon 11 Mar 2024"))
        .allocationEnded(allocation, on("Tue 12 Mar 2024"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.allocationEnded(allocation, on("Fri 15 Mar 2024")))
        .withMessage("Allocation AL-1 cannot end, because it does not stand on 2024-03-15");
  }

  @Test
  void noDayIsToldAfterALaterOne() {
    Allocation allocation = allocation("AL-1", FIRST, AllocationRole.CO_WORKER);
    told.allocated(allocation, on("Mon 11 Mar 2024"));
    String refusal =
        "A team must be told its history in order, but entry E-1 is of 2024-03-10,"
            + " after one of 2024-03-11";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.teamAssigned(team("T-1"), on("Sun 10 Mar 2024")))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.allocationEnded(allocation.id(), on("Sun 10 Mar 2024")))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.allocated(allocation, on("Sun 10 Mar 2024")))
        .withMessage(refusal);
    Allocation changed = allocation("AL-1", FIRST, AllocationRole.CASE_HOLDER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.allocated(changed, on("Sun 10 Mar 2024")))
        .withMessage(refusal);
    assertThat(told.build().allocationsOn(MONDAY)).containsExactly(allocation);
    assertThat(told.build().teamOn(MONDAY)).isEmpty();
  }

  @Test
  void tellingMoreDoesNotChangeATeamAlreadyBuilt() {
    TeamAroundFamily before = told.build();
    TeamAroundFamily same = told.build();
    told.teamAssigned(team("T-1"), on("Mon 11 Mar 2024"));
    assertThat(before.teamOn(MONDAY)).isEmpty();
    assertThat(before).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(told.build());
    assertThat(before).isNotEqualTo("a team");
    assertThat(before).hasToString("team around the family (agencies: 2, practitioners: 4)");
  }

  private static Practitioner practitioner(
      PractitionerId id, Discipline discipline, Agency employer) {
    return new Practitioner(
        id, new PersonName("Una", "Marchbanks"), discipline, employer.id(), false);
  }

  private static Allocation allocation(
      String id, PractitionerId practitioner, AllocationRole role) {
    return new Allocation(new AllocationId(id), practitioner, role, Set.of(new AdultId("A-1")));
  }

  private static Team team(String id, Membership... members) {
    return new Team(new TeamId(id), "North", List.of(members));
  }

  private static Occurrence on(String when) {
    return new Occurrence(new EntryId("E-1"), day(when));
  }
}
