// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.testkit.Days.day;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.change.Attainment;
import org.familysafeguarding.change.ChangeInTime;
import org.familysafeguarding.change.GoalAttainment;
import org.familysafeguarding.change.ParentingNow;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.practice.PracticeSlots;
import org.familysafeguarding.programme.ModuleStatus;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.supervision.AgreedStep;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.NextStepAnswer;
import org.familysafeguarding.supervision.StepAnswer;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.view.CaseView;
import org.familysafeguarding.view.Purpose;
import org.familysafeguarding.view.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack for the supervision after that of Fri 15 March 2024, made on Fri 12 April. */
class PreparationPackTest {

  private static final String TODAY = "Fri 12 Apr 2024";

  private final FamilyCase family =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withAdult("A1")
          .withAdult("A2")
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
          .allocated("AL3", "DP1", AllocationRole.ADULT_SPECIALIST, "A2")
          .abuseAlleged("AB1", "A1", "A2")
          .workbookEntry("W1", "SW1")
          .on(day("Fri 15 Mar 2024"))
          .groupSupervision("GS1", "SW1", "TM1", "DV1")
          .on(day("Thu 28 Mar 2024"))
          .workbookEntry("W2", "DV1")
          .workbookEntry("W3", "DP1")
          .moduleMoved(1, "A2", ModuleStatus.STARTED)
          .monthlySummary("SW1", YearMonth.of(2024, 3))
          .riskJudged("RJ2", RiskLevel.HIGH);

  @Test
  void whatChangedIsWhatHappenedSinceTheLastSupervision() {
    PreparationPack pack = pack("SW1");
    assertThat(pack.changes())
        .extracting(each -> each.kind().toString())
        .containsExactly(
            "module moved",
            "risk judged",
            "workbook entry written",
            "workbook entry written",
            "monthly summary written");
    assertThat(pack.nextBy()).contains(day("Mon 15 Apr 2024"));
  }

  @Test
  void everybodyAllocatedAndTheManagerMustComeAndWhoWasMissingLastTimeIsSaid() {
    assertThat(pack("SW1").invitations())
        .containsExactly(
            new Invitation(new PractitionerId("SW1"), true),
            new Invitation(new PractitionerId("DV1"), true),
            new Invitation(new PractitionerId("DP1"), false),
            new Invitation(new PractitionerId("TM1"), true));
  }

  @Test
  void everyDisciplineAtWorkIsListedWithItsLatestSummaryOrWithNone() {
    List<ChapterSummary> summaries = pack("SW1").summaries();
    assertThat(summaries)
        .extracting(ChapterSummary::chapter)
        .containsExactly(
            Discipline.SOCIAL_WORK,
            Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT,
            Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK);
    assertThat(summaries)
        .extracting(each -> each.latest().isPresent())
        .containsExactly(true, false, false);
  }

  @Test
  void theRiskIsShownAsItWasJudgedFromFirstToLast() {
    assertThat(pack("SW1").risks().get(0).judgements())
        .extracting(each -> each.judgement().level())
        .hasSize(2)
        .endsWith(RiskLevel.HIGH);
  }

  @Test
  void theStepsOfTheLastSupervisionHaveAnOwnerAndADay() {
    assertThat(pack("SW1").steps())
        .extracting(each -> each.step().owner().value() + " " + each.step().dueBy())
        .containsExactly("SW1 2024-03-22");
  }

  @Test
  void aStepCarriedOnOrAnsweredSinceIsShownBesideThoseOfTheLastSupervision() {
    FamilyCase later = family.on(day("Wed 10 Apr 2024")).groupSupervision("GS2", "SW1", "TM1");
    assertThat(pack("SW1", later.fold()).steps())
        .extracting(each -> each.supervision().supervision().id().value())
        .containsExactly("GS1", "GS2");
    FamilyCase answered = later.on(day("Fri 12 Apr 2024")).nextStepDone("GS1", 1);
    assertThat(pack("SW1", answered.fold()).steps())
        .extracting(each -> each.answer().isPresent())
        .containsExactly(true, false);
    FamilyCase before = family.on(day("Tue 9 Apr 2024")).nextStepDone("GS1", 1);
    assertThat(
            pack("SW1", before.on(day("Wed 10 Apr 2024")).groupSupervision("GS2").fold()).steps())
        .extracting(each -> each.supervision().supervision().id().value())
        .containsExactly("GS2");
  }

  @ParameterizedTest
  @CsvSource({"DP1, He has moved away.", "SW1, Not shown to this reader."})
  void thePerpetratorsWorkerSeesWhatBecameOfTheirOwnStepAndOnlyTheirOwnWords(
      String by, String words) {
    CaseFile answered =
        family
            .on(day("Wed 10 Apr 2024"))
            .record(supervisedWithStepsFor("SW1", "DP1"))
            .on(day("Fri 12 Apr 2024"))
            .nextStepDone("GS2", 1)
            .record(givenUp("GS2", 2, by))
            .fold();
    assertThat(pack("DP1", answered).steps())
        .extracting(
            AgreedStep::number,
            each -> each.step().owner().value(),
            each -> each.answer().flatMap(given -> given.answer().reason()).map(Narrative::text))
        .containsExactly(tuple(1, "DP1", Optional.of(words)));
  }

  private static CaseEvent supervisedWithStepsFor(String first, String second) {
    return new PracticeEvent.GroupSupervisionHeld(
        new GroupSupervision(
            new SupervisionId("GS2"),
            Set.of(new PractitionerId("SW1"), new PractitionerId("DP1")),
            Optional.empty(),
            new Narrative("Steadier."),
            Stream.of(first, second)
                .map(
                    owner ->
                        new NextStep(
                            new Narrative("Call him."),
                            new PractitionerId(owner),
                            day("Fri 19 Apr 2024")))
                .toList()));
  }

  private static CaseEvent givenUp(String supervision, int step, String by) {
    return new PracticeEvent.NextStepAnswered(
        new NextStepAnswer(
            new SupervisionId(supervision),
            step,
            StepAnswer.NO_LONGER_NEEDED,
            new PractitionerId(by),
            Optional.of(new Narrative("He has moved away."))));
  }

  @Test
  void theNextIsDueAtTheIntervalThatTheCouncilHasSet() {
    LocalPolicy monthly = LocalPolicy.ofDefaults();
    LocalPolicy threeWeekly =
        LocalPolicy.of("Sandmere")
            .setting(PracticeSlots.GROUP_SUPERVISION_INTERVAL, Timescale.weeks(3));
    assertThat(pack("SW1", family.fold(), monthly).nextBy()).contains(day("Mon 15 Apr 2024"));
    assertThat(pack("SW1", family.fold(), threeWeekly).nextBy()).contains(day("Fri 5 Apr 2024"));
  }

  @Test
  void changeIsShownForEachAdultWithAGoalOrAJudgement() {
    CaseFile changing =
        family
            .changeGoal("GO1", "A2", day("Mon 8 Apr 2024"))
            .on(day("Mon 8 Apr 2024"))
            .changeMeasured("GO1", Attainment.LESS_THAN_EXPECTED)
            .capacityJudged(
                "A2", ParentingNow.NOT_ENOUGH, ChangeInTime.CANNOT_SAY, day("Sun 1 Sep 2024"))
            .fold();
    assertThat(pack("SW1", changing).changeOverTime())
        .extracting(
            each -> each.adult().value(), each -> each.score().map(GoalAttainment::toString))
        .containsExactly(tuple("A2", Optional.of("40.0 over 1 goal")));
    assertThat(pack("DP1", changing).changeOverTime()).isEmpty();
  }

  @Test
  void thePackOfThePerpetratorsWorkerHoldsOnlyWhatTheySee() {
    PreparationPack pack = pack("DP1");
    assertThat(pack.changes())
        .extracting(each -> each.kind().toString())
        .containsExactly("module moved", "workbook entry written");
    assertThat(pack.risks().get(0).judgements()).isEmpty();
    assertThat(pack.steps()).isEmpty();
    assertThat(pack.summaries()).isEmpty();
    assertThat(pack.invitations())
        .extracting(each -> each.practitioner().value())
        .containsExactly("SW1", "DP1", "TM1");
    assertThat(pack.last()).isPresent();
  }

  @Test
  void holdingItClosesTheEpisodeAndOpensTheNext() {
    assertThat(pack("SW1").episode().number()).isEqualTo(2);
    assertThat(pack("SW1").episode().entries()).hasSize(2);
    CaseFile held =
        family.on(day(TODAY)).groupSupervision("GS2", "SW1", "TM1", "DV1", "DP1").fold();
    PreparationPack next = pack("SW1", held);
    assertThat(next.episode().number()).isEqualTo(3);
    assertThat(next.episode().entries()).isEmpty();
    assertThat(next.changes()).isEmpty();
  }

  private PreparationPack pack(String practitioner) {
    return pack(practitioner, family.fold());
  }

  private static PreparationPack pack(String practitioner, CaseFile file) {
    return pack(practitioner, file, LocalPolicy.ofDefaults());
  }

  private static PreparationPack pack(String practitioner, CaseFile file, LocalPolicy policy) {
    Situation now = new Situation(day(TODAY), WorkingDayCalendar.englandAndWales(), policy);
    CaseReview review = CaseReview.of(file, now, PublishedRulebooks.all());
    Viewer viewer =
        Viewer.practitioner(
            file, new PractitionerId(practitioner), day(TODAY), Purpose.GROUP_SUPERVISION);
    return PreparationPack.of(CaseView.of(review, PublishedRulebooks.all(), viewer), day(TODAY));
  }
}
