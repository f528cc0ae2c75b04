// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.Leave;
import org.familysafeguarding.establishment.LeaveKind;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What falls due for whom, and which families miss what. */
class WorkloadTest {

  private static final LocalDate OPENED = day("Mon 1 Jul 2024");
  private static final LocalDate TODAY = day("Wed 31 Jul 2024");
  private static final PractitionerId SW1 = new PractitionerId("SW1");

  private static final FamilyCase FAMILY =
      FamilyCase.opened("CF-1", OPENED)
          .withUsualTeam()
          .withAdult("A1")
          .withAdult("A2")
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .referred("R1")
          .assessmentStarted("AS1", "C1", "R1");

  private static Workload workload(Establishment team, CaseloadPolicy policy) {
    return workload(FAMILY, team, policy);
  }

  private static Workload workload(FamilyCase told, Establishment team, CaseloadPolicy policy) {
    CaseReview review =
        CaseReview.of(told.fold(), Situation.inEnglandOn(TODAY), PublishedRulebooks.all());
    return Workload.of(List.of(review), team, policy, TODAY);
  }

  @Test
  void whatIsDueStandsInTheWeekOfItsDay() {
    List<WorkWeek> weeks = workload(SmallTeam.and(), CaseloadPolicy.unset()).weeksOf(SW1, 6);

    assertThat(weeks).extracting(WorkWeek::monday).startsWith(day("Mon 29 Jul 2024")).hasSize(6);
    assertThat(weeks.get(5).items())
        .filteredOn(item -> isToConclude(item))
        .singleElement()
        .matches(item -> item.dueBy().equals(day("Tue 3 Sep 2024")));
    assertThat(weeks.get(0).items())
        .extracting(item -> item.duty().title())
        .contains("The month is summed up in the workbook");
  }

  @Test
  void leaveOnTheLastDayIsAClash() {
    Establishment away =
        SmallTeam.and(
            new Leave(
                SW1, LeaveKind.ANNUAL, DateSpan.of(day("Mon 2 Sep 2024"), day("Wed 4 Sep 2024"))));

    assertThat(workload(away, CaseloadPolicy.unset()).weeksOf(SW1, 6).get(5).clashing())
        .filteredOn(item -> isToConclude(item))
        .flatExtracting(WorkItem::clashes)
        .containsExactly(WorkItem.Clash.ON_LEAVE);
  }

  private static boolean isToConclude(WorkItem item) {
    return item.duty().rule().equals(Optional.of(new RuleId("assessment.concluded-in-time")));
  }

  @Test
  void stepsAgreedTogetherAreTheirOwnersUntilSomethingBecameOfThem() {
    FamilyCase agreed =
        FAMILY
            .on(day("Mon 8 Jul 2024"))
            .groupSupervision("GS1")
            .on(day("Mon 29 Jul 2024"))
            .groupSupervision("GS2");
    FamilyCase answered = agreed.on(day("Tue 30 Jul 2024")).nextStepDone("GS2", 1);

    assertThat(stepsIn(agreed)).containsExactly("GS2-1 by 2024-08-05");
    assertThat(stepsIn(answered)).containsExactly("GS1-1 by 2024-07-15");
    assertThat(stepsIn(answered.nextStepDone("GS1", 1))).isEmpty();
    assertThat(stepsIn(answered.closed(ClosureReason.NO_LONGER_IN_NEED))).isEmpty();
  }

  private static List<String> stepsIn(FamilyCase told) {
    return workload(told, SmallTeam.and(), CaseloadPolicy.unset()).of(SW1).stream()
        .filter(item -> item.duty().rule().isEmpty())
        .map(item -> item.duty().about() + " by " + item.dueBy())
        .toList();
  }

  @Test
  void onlyTheCouncilSaysHowMuchIsTooMuch() {
    CaseloadPolicy one = new CaseloadPolicy(Map.of(), Map.of(), Optional.empty(), Optional.of(1));

    assertThat(workload(SmallTeam.and(), CaseloadPolicy.unset()).overloads(6)).isEmpty();
    assertThat(workload(SmallTeam.and(), one).overloads(6))
        .isNotEmpty()
        .allMatch(week -> week.items().size() > 1);
  }

  @Test
  void withoutADisciplineEachFamilyThatNeedsItSaysSinceWhenAndWhatIsAtRisk() {
    LocalDate gone = day("Mon 15 Jul 2024");
    FamilyCase needing =
        FAMILY
            .allocationDecided("AL2", SpecialistFunction.SUBSTANCE_MISUSE)
            .allocated("AL2", "RW1", AllocationRole.ADULT_SPECIALIST, "A1")
            .on(day("Mon 8 Jul 2024"))
            .groupSupervision("GS1", "SW1", "TM1", "RW1");
    Establishment without = SmallTeam.and().without(Discipline.RECOVERY, gone);

    assertThat(FamilyWithout.of(needing.fold(), SmallTeam.and(), TODAY)).isEmpty();
    assertThat(FamilyWithout.of(needing.fold(), without, gone.minusDays(1))).isEmpty();
    assertThat(FamilyWithout.of(needing.fold(), without, TODAY))
        .singleElement()
        .satisfies(
            family -> {
              assertThat(family.function())
                  .hasToString(
                      "substance misuse: nobody since Mon 15 Jul 2024, because post P-RW1 ended on"
                          + " Mon 15 Jul 2024");
              assertThat(family.atRisk())
                  .extracting(AtRisk::inWords)
                  .containsExactly(
                      "allocation AL2 to RW1 stands, and nobody is there to do its work",
                      "group supervision judges risk without it; last heard there on Mon 8 Jul"
                          + " 2024",
                      "its chapter of the workbook stands still; last summed up never");
            });
    assertThat(FamilyWithout.of(FAMILY.fold(), without, TODAY)).isEmpty();
  }
}
