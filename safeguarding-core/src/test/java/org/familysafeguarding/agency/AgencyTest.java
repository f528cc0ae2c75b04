// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.chronology.RecordPromises;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgencyTest {

  private static final PractitionerId WORKER = new PractitionerId("P-1");
  private static final PractitionerId MANAGER = new PractitionerId("P-2");
  private static final PractitionerId DEPUTY = new PractitionerId("P-3");
  private static final Allocation ALLOCATION =
      new Allocation(
          new AllocationId("AL-1"), WORKER, AllocationRole.CASE_HOLDER, Set.of(new AdultId("A-1")));
  private static final Occurrence BEGAN =
      new Occurrence(new EntryId("E-1"), day("Mon 11 Mar 2024"));
  private static final Occurrence ENDED =
      new Occurrence(new EntryId("E-2"), day("Fri 15 Mar 2024"));

  static Stream<Record> samples() {
    return Stream.of(
        WORKER,
        new AgencyId("AG-1"),
        new TeamId("T-1"),
        new AllocationId("AL-1"),
        new Agency(new AgencyId("AG-1"), "Anytown Council", AgencyKind.COUNCIL),
        new Practitioner(
            WORKER,
            new PersonName("Una", "Marchbanks"),
            Discipline.SOCIAL_WORK,
            new AgencyId("AG-1"),
            true),
        new Membership(WORKER, MembershipKind.CORE, false),
        new Team(new TeamId("T-1"), "North", List.of(member(WORKER, false))),
        ALLOCATION,
        new AllocationSpan(ALLOCATION, BEGAN, Optional.of(ENDED)),
        new Attendance(Set.of(WORKER), Set.of(MANAGER), Set.of(new AdultId("A-1"))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRecordKeepsItsPromises(Record sample) {
    RecordPromises.areKeptBy(sample);
  }

  static Stream<Arguments> identifiers() {
    return Stream.of(
        identifier("agency id", AgencyId::new),
        identifier("practitioner id", PractitionerId::new),
        identifier("team id", TeamId::new),
        identifier("allocation id", AllocationId::new));
  }

  private static Arguments identifier(String what, Function<String, Record> of) {
    return Arguments.of(what, of);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void everyIdentifierIsCheckedUnderItsOwnName(String what, Function<String, Record> of) {
    assertThat(of.apply("X-1")).hasToString("X-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("X 1"))
        .withMessageStartingWith(what + " may hold only");
  }

  @Test
  void agenciesAndTeamsHaveNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Agency(new AgencyId("AG-1"), " ", AgencyKind.POLICE))
        .withMessage("The name of agency AG-1 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Team(new TeamId("T-1"), "", List.of()))
        .withMessage("The name of team T-1 must not be blank");
  }

  @ParameterizedTest
  @EnumSource(AgencyKind.class)
  void healthBodiesAreTrustsBoardsAndGeneralPractices(AgencyKind kind) {
    assertThat(kind.isHealth())
        .isEqualTo(
            Set.of("NHS_TRUST", "INTEGRATED_CARE_BOARD", "GENERAL_PRACTICE").contains(kind.name()));
  }

  @ParameterizedTest
  @EnumSource(Discipline.class)
  void healthDisciplinesAreTold(Discipline discipline) {
    Set<String> health =
        Set.of(
            "MENTAL_HEALTH",
            "CLINICAL_PSYCHOLOGY",
            "HEALTH_VISITING",
            "SCHOOL_NURSING",
            "MIDWIFERY",
            "GENERAL_PRACTICE",
            "PAEDIATRICS");
    assertThat(discipline.isHealth()).isEqualTo(health.contains(discipline.name()));
  }

  @ParameterizedTest
  @EnumSource(Discipline.class)
  void adultSpecialistsAreTold(Discipline discipline) {
    Set<String> specialists =
        Set.of(
            "DOMESTIC_ABUSE_VICTIM_SUPPORT",
            "DOMESTIC_ABUSE_PERPETRATOR_WORK",
            "RECOVERY",
            "MENTAL_HEALTH",
            "CLINICAL_PSYCHOLOGY",
            "PROBATION");
    assertThat(discipline.isAdultSpecialist()).isEqualTo(specialists.contains(discipline.name()));
  }

  @Test
  void aTeamIsManagedByTheFirstListedWhoManagesIt() {
    assertThat(team(member(WORKER, false), member(MANAGER, true), member(DEPUTY, true)).manager())
        .contains(MANAGER);
    assertThat(team(member(WORKER, false)).manager()).isEmpty();
    assertThat(team().manager()).isEmpty();
  }

  @Test
  void aTeamListsNobodyTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team(member(WORKER, false), member(WORKER, true)))
        .withMessage("Team T-1 must list each practitioner once, but lists one twice");
  }

  @Test
  void anAllocationStandsFromItsFirstDayUntilBeforeItsLast() {
    AllocationSpan open = new AllocationSpan(ALLOCATION, BEGAN, Optional.empty());
    AllocationSpan ended = new AllocationSpan(ALLOCATION, BEGAN, Optional.of(ENDED));
    assertThat(open.isOpen()).isTrue();
    assertThat(ended.isOpen()).isFalse();
    assertThat(open.covers(day("Sun 10 Mar 2024"))).isFalse();
    assertThat(open.covers(day("Mon 11 Mar 2024"))).isTrue();
    assertThat(open.covers(day("Fri 15 Mar 2024"))).isTrue();
    assertThat(ended.covers(day("Thu 14 Mar 2024"))).isTrue();
    assertThat(ended.covers(day("Fri 15 Mar 2024"))).isFalse();
    assertThat(ended.covers(day("Sun 10 Mar 2024"))).isFalse();
  }

  @Test
  void anAllocationMayEndOnItsFirstDayButNotBefore() {
    assertThat(new AllocationSpan(ALLOCATION, BEGAN, Optional.of(BEGAN)).covers(BEGAN.on()))
        .isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AllocationSpan(ALLOCATION, ENDED, Optional.of(BEGAN)))
        .withMessage(
            "Allocation AL-1 must not end before it began on 2024-03-15, but ends on 2024-03-11");
  }

  @Test
  void somebodyIsPresentAtAMeeting() {
    assertThat(Attendance.of(WORKER, MANAGER, WORKER))
        .isEqualTo(new Attendance(Set.of(WORKER, MANAGER), Set.of(), Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attendance(Set.of(), Set.of(WORKER), Set.of()))
        .withMessage("At least one practitioner must be present at a meeting");
  }

  @Test
  void nobodyIsBothPresentAndExcused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attendance(Set.of(WORKER, MANAGER), Set.of(WORKER), Set.of()))
        .withMessage("Nobody can be present and send apologies, but [P-1] do");
  }

  private static Membership member(PractitionerId practitioner, boolean manages) {
    return new Membership(practitioner, MembershipKind.CORE, manages);
  }

  private static Team team(Membership... members) {
    return new Team(new TeamId("T-1"), "North", List.of(members));
  }
}
