// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is measured doing another job than the library does. */
class SameVerdictsTest {

  private static final LibraryRules LIBRARY = new LibraryRules(TwentyRules.rulebooks());
  private static final DroolsRules WRITTEN_IN_DROOLS = DroolsRules.written();
  private static final DroolsRules BY_DROOLS = DroolsRules.handingOver();
  private static final EvreteRules EVRETE = EvreteRules.compiled();

  private record Told(
      String rule, String about, Set<ChildId> children, Outcome outcome, Optional<LocalDate> due) {
    static Told by(Verdict each) {
      About about = each.about();
      return new Told(each.rule(), about.id(), about.children(), each.outcome(), each.due());
    }
  }

  @AfterAll
  static void endTheThreadsOfEvrete() {
    EVRETE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tue 5 Mar 2024",
        "Thu 14 Mar 2024",
        "Tue 2 Apr 2024",
        "Fri 10 May 2024",
        "Thu 13 Jun 2024",
        "Mon 1 Jul 2024",
        "Fri 12 Jul 2024",
        "Mon 12 Aug 2024",
        "Mon 6 Jan 2025"
      })
  void everybodySaysTheSameOfTheTypicalCase(String today) {
    assertSame(TypicalCase.file(), day(today));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fri 15 Mar 2024", "Mon 8 Apr 2024", "Fri 14 Jun 2024", "Mon 2 Dec 2024"})
  void everybodySaysTheSameOfACaseBadlyWorked(String today) {
    assertSame(badlyWorked(), day(today));
  }

  @Test
  void theTypicalCaseIsAboutFortyEventsOfWorkOnAFamilyOfFive() {
    CaseFile file = TypicalCase.file();
    assertThat(file.family().children()).hasSize(3);
    assertThat(file.family().adults()).hasSize(2);
    assertThat(file.history().entries())
        .hasSize(66)
        .filteredOn(entry -> !entry.kind().isIntroduction())
        .hasSize(43);
  }

  @Test
  void theTypicalCaseIsJudgedByEachOfTheTwentyRules() {
    assertThat(TwentyRules.IDS).hasSize(20).doesNotHaveDuplicates();
    assertThat(PlainRules.judge(TypicalCase.file(), Situation.inEnglandOn(TypicalCase.TODAY)))
        .extracting(Verdict::rule)
        .hasSizeGreaterThan(60)
        .hasSameElementsAs(TwentyRules.IDS);
  }

  @Test
  void judgingByTheTwentyAloneChangesNothingOfWhatTheySay() {
    CaseFile file = TypicalCase.file();
    Situation now = Situation.inEnglandOn(TypicalCase.TODAY);
    assertThat(LIBRARY.judge(file, now).all())
        .containsExactlyElementsOf(
            new LibraryRules(PublishedRulebooks.all())
                .judge(file, now).all().stream()
                    .filter(each -> TwentyRules.IDS.contains(each.card().id().value()))
                    .toList());
  }

  private static void assertSame(CaseFile whole, LocalDate today) {
    CaseFile file = whole.asItStoodOn(today);
    Situation now = Situation.inEnglandOn(today);
    List<Told> library = told(LIBRARY::verdicts, file, now);
    assertThat(library).isNotEmpty();
    assertThat(told(PlainRules::judge, file, now)).containsExactlyInAnyOrderElementsOf(library);
    assertThat(told(WRITTEN_IN_DROOLS::judge, file, now))
        .containsExactlyInAnyOrderElementsOf(library);
    assertThat(told(BY_DROOLS::judge, file, now)).containsExactlyInAnyOrderElementsOf(library);
    assertThat(told(EVRETE::judge, file, now)).containsExactlyInAnyOrderElementsOf(library);
  }

  private static List<Told> told(
      BiFunction<CaseFile, Situation, List<Verdict>> judge, CaseFile file, Situation now) {
    return judge.apply(file, now).stream().map(Told::by).toList();
  }

  /** Few people, no social worker in the lead, plans nobody decided on, and a visit that failed. */
  private static CaseFile badlyWorked() {
    return badlyPlanned(
            FamilyCase.opened(day("Mon 4 Mar 2024"))
                .withUsualTeam()
                .withChildBorn("C1", day("Wed 6 May 2020"))
                .withUnbornChild("C2", day("Fri 1 Nov 2024"))
                .referredBy("R1", ReferralSource.ANONYMOUS)
                .assessmentStarted("AS1", "C1", "R1")
                .assessmentStartedWithoutReferral("AS2", "C2")
                .on(day("Mon 11 Mar 2024"))
                .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "SW1", "TE1")
                .enquiryStartedBy("EN1", "SD1", "TE1")
                .enquiryStarted("EN2")
                .on(day("Fri 22 Mar 2024"))
                .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
                .enquiryConcluded("EN2", EnquiryOutcome.CONFERENCE_NEEDED)
                .on(day("Wed 3 Apr 2024"))
                .adjournedConference("IC1", "EN1"))
        .fold();
  }

  private static FamilyCase badlyPlanned(FamilyCase before) {
    return before
        .on(day("Fri 5 Apr 2024"))
        .initialConference("IC2", "EN1")
        .protectionPlan("CP2", "C2", "IC2")
        .on(day("Mon 8 Apr 2024"))
        .protectionPlan("CP1", "C1")
        .childInNeedPlan("CN1", "C1")
        .on(day("Mon 6 May 2024"))
        .visit("V1", Seen.NOT_SEEN)
        .coreGroup("CG1")
        .groupSupervisionWithoutJudgement("GS1", "SW1", "TM1")
        .on(day("Mon 3 Jun 2024"))
        .assessmentConcluded("AS1", AssessmentOutcome.NO_FURTHER_ACTION)
        .assessmentConcluded("AS2", AssessmentOutcome.NO_FURTHER_ACTION)
        .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
        .on(day("Mon 10 Jun 2024"))
        .planEnded("CP1", PlanEndReason.NO_LONGER_NEEDED)
        .planEnded("CP2", PlanEndReason.NO_LONGER_NEEDED, "RC1");
  }
}
