// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.risk.NeedStanding;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** With whom in a family specialists are wanted, and who can take that on. */
class SpecialistsWantedTest {

  private static final LocalDate OPENED = day("Mon 1 Jul 2024");
  private static final LocalDate TODAY = day("Mon 2 Sep 2024");

  private static FamilyCase family() {
    return FamilyCase.opened("CF-1", OPENED)
        .withUsualTeam()
        .withAdult("A1")
        .withAdult("A2")
        .withChildBorn("C1", day("Wed 6 May 2020"));
  }

  private static List<String> wanted(FamilyCase family) {
    return WorkWanted.specialists(family.fold(), TODAY).stream()
        .map(each -> each.function().orElseThrow() + " with " + each.workingWith())
        .toList();
  }

  @Test
  void aFamilyOfWhichNothingIsSaidNeedsNobody() {
    assertThat(wanted(family())).isEmpty();
  }

  @Test
  void eachSideOfAbuseHasItsOwn() {
    assertThat(wanted(family().abuseAlleged("AB1", "A1", "A2")))
        .containsExactly(
            "work with victims of abuse with [A1]", "work with perpetrators of abuse with [A2]");
  }

  @Test
  void aNeedJudgedPresentSaysWithWhom() {
    assertThat(
            wanted(
                family()
                    .needJudged("A1", ParentalNeed.SUBSTANCE_MISUSE, NeedStanding.ABSENT)
                    .needJudged("A2", ParentalNeed.SUBSTANCE_MISUSE, NeedStanding.PRESENT)
                    .needJudged("A1", ParentalNeed.MENTAL_ILL_HEALTH, NeedStanding.NOT_KNOWN)))
        .containsExactly("substance misuse with [A2]");
  }

  @Test
  void otherwiseItIsWhoeverASpecialistWorksWith() {
    assertThat(
            wanted(
                family()
                    .allocationDecided("AL2", SpecialistFunction.MENTAL_HEALTH)
                    .allocated("AL2", "MH1", AllocationRole.ADULT_SPECIALIST, "A2")))
        .containsExactly("mental health with [A2]");
  }

  @Test
  void andWhereTheFileDoesNotSayItIsEveryAdult() {
    assertThat(
            wanted(
                family()
                    .allocationDecided("AL2", SpecialistFunction.MENTAL_HEALTH)
                    .allocated("AL2", "MH1", AllocationRole.ADULT_SPECIALIST)))
        .containsExactly("mental health with [A1]", "mental health with [A2]");
  }

  @Test
  void whoDoesSuchWorkStandsApartFromTheOthers() {
    FamilyCase family = family().abuseAlleged("AB1", "A1", "A2");
    Caseloads caseloads =
        Caseloads.on(TODAY, SmallTeam.and(), CaseloadPolicy.unset(), Stream.of(family.fold()));
    WorkWanted victims = WorkWanted.specialists(family.fold(), TODAY).get(0);
    Takers takers = new Takers(victims, caseloads.whoCanTake(victims));
    assertThat(takers.wanted().function())
        .isEqualTo(Optional.of(SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE));
    assertThat(takers.all())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(takers.able(), takers.unable(), takers.ofOtherDisciplines())
                .flatMap(List::stream)
                .toList());
    assertThat(Stream.concat(takers.able().stream(), takers.unable().stream()))
        .extracting(each -> each.practitioner().value())
        .containsExactly("DV1");
    assertThat(takers.ofOtherDisciplines()).noneMatch(Taker::can).hasSizeGreaterThan(3);
  }

  @Test
  void whereChildrenWeighMoreTheReasonSaysWhatTheyCountFor() {
    CaseFile planned =
        family()
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .protectionPlan("P1", "C1")
            .fold();
    CaseloadPolicy weights =
        new CaseloadPolicy(
            Map.of(CaseUnit.CHILDREN, 1),
            Map.of(PlanKind.CHILD_PROTECTION, 150),
            Optional.empty(),
            Optional.empty());
    assertThat(
            Caseloads.on(TODAY, SmallTeam.and(), weights, Stream.of(planned))
                .whoCanTake(WorkWanted.caseHolder(planned))
                .stream()
                .flatMap(each -> each.against().stream()))
        .extracting(WhyNot::inWords)
        .contains("would have 1 children that count for 1.5 at 1.0 FTE, above the ceiling of 1");
  }
}
