// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class CaseReviewTest {

  private static final LocalDate TODAY = day("Wed 13 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"));

  private static final FamilyCase ASSESSED =
      FAMILY
          .referred("R1")
          .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
          .allocated("AL1", "SW2", AllocationRole.CASE_HOLDER)
          .assessmentStarted("A1", "C1", "R1");

  private static CaseReview review(FamilyCase told, LocalDate today) {
    return CaseReview.of(told.fold(), Situation.inEnglandOn(today), PublishedRulebooks.all());
  }

  private static Obligation obligation(String rule, CaseReview review) {
    return review.obligations().stream()
        .filter(each -> each.finding().card().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void obligationsComeTheMostPressingFirst() {
    CaseReview review = review(ASSESSED, TODAY);

    assertThat(review.obligations())
        .extracting(each -> each.finding().card().id().value())
        .containsSubsequence(
            "referral.acknowledged-in-time",
            "supervision.group-held-regularly",
            "assessment.concluded-in-time");
    assertThat(review.obligations()).extracting(Obligation::dueBy).isSorted();
    assertThat(obligation("referral.acknowledged-in-time", review).dueBy())
        .isEqualTo(day("Tue 5 Mar 2024"));
    assertThat(obligation("referral.acknowledged-in-time", review).isOverdue()).isTrue();
    assertThat(obligation("assessment.concluded-in-time", review).dueBy())
        .isEqualTo(day("Thu 9 May 2024"));
    assertThat(obligation("assessment.concluded-in-time", review).isOverdue()).isFalse();
  }

  @Test
  void whatIsKeptOrBrokenForGoodIsNoObligation() {
    CaseReview review = review(ASSESSED, TODAY);

    assertThat(review.findings().all()).hasSizeGreaterThan(review.obligations().size());
    assertThat(review.obligations())
        .allSatisfy(each -> assertThat(each.finding().outcome().isOutstanding()).isTrue());
  }

  @Test
  void anAssessmentIsDueFromWhoeverLeadsItAndNotFromTheCaseHolder() {
    CaseReview review = review(ASSESSED, TODAY);

    assertThat(obligation("assessment.concluded-in-time", review).practitioner())
        .contains(new PractitionerId("SW1"));
    assertThat(obligation("assessment.concluded-in-time", review).dutyHolder())
        .isEqualTo(DutyHolder.ASSESSMENT_LEAD);
  }

  @Test
  void eachAssessmentHasItsOwnLead() {
    FamilyCase two =
        ASSESSED.record(
            new AssessmentEvent.Started(
                new Assessment(
                    new AssessmentId("A2"),
                    new ChildId("C1"),
                    Optional.of(new ReferralId("R1")),
                    new PractitionerId("TM1"))));

    assertThat(review(two, TODAY).obligations())
        .filteredOn(each -> each.dutyHolder() == DutyHolder.ASSESSMENT_LEAD)
        .extracting(each -> each.practitioner().orElseThrow().value())
        .containsExactly("SW1", "TM1");
  }

  @Test
  void groupSupervisionIsDueFromTheTeamManager() {
    assertThat(
            obligation("supervision.group-held-regularly", review(ASSESSED, TODAY)).practitioner())
        .contains(new PractitionerId("TM1"));
  }

  @Test
  void aPlanIsTheCaseHoldersToCarryOnTheDayOfTheReview() {
    FamilyCase handedOver =
        ASSESSED
            .protectionPlan("P1", "C1")
            .on(TODAY)
            .allocationEnded("AL1")
            .allocated("AL2", "SW1", AllocationRole.CASE_HOLDER);
    String visits = "visit.child-on-plan-seen-regularly";

    assertThat(obligation(visits, review(handedOver, day("Tue 12 Mar 2024"))).practitioner())
        .contains(new PractitionerId("SW2"));
    assertThat(obligation(visits, review(handedOver, TODAY)).practitioner())
        .contains(new PractitionerId("SW1"));
  }

  @Test
  void whereTheFileDoesNotSayWhoNobodyIsNamed() {
    assertThat(obligation("referral.acknowledged-in-time", review(ASSESSED, TODAY)).practitioner())
        .isEmpty();
    FamilyCase begun =
        FAMILY
            .enquiryStarted("EN1")
            .initialConference("IC1", "EN1")
            .protectionPlan("P1", "C1", "IC1");
    assertThat(obligation("review.first-held-in-time", review(begun, TODAY)).practitioner())
        .isEmpty();
    assertThat(obligation("core-group.first-held-in-time", review(begun, TODAY)).practitioner())
        .isEmpty();
  }

  @Test
  void aLeadIsLookedUpOnlyForWhatIsAnAssessment() {
    Rule asAssessment =
        new Rule() {
          @Override
          public RuleCard card() {
            return SampleRules.card("test.decided", DutyHolder.ASSESSMENT_LEAD);
          }

          @Override
          public Findings evaluate(CaseFile file, Situation now) {
            Subject named = new Subject(Subject.Kind.REFERRAL, "A1", Set.of());
            Occurrence seen = new Occurrence(new EntryId("E1"), day("Mon 4 Mar 2024"));
            return Findings.of(
                List.of(TimedDuty.of(card(), named, seen, Timescale.weeks(2)).judge(now)));
          }
        };
    Rulebook book =
        Rulebook.of(
            "Sample",
            List.of(
                SampleRules.edition("Only", DateSpan.from(day("Sun 1 Jul 2018")), asAssessment)));

    assertThat(
            CaseReview.of(ASSESSED.fold(), Situation.inEnglandOn(TODAY), List.of(book))
                .obligations())
        .singleElement()
        .satisfies(each -> assertThat(each.practitioner()).isEmpty());
  }

  @Test
  void theReviewShowsTheCaseAsItStoodThatDay() {
    FamilyCase later = ASSESSED.on(day("Mon 18 Mar 2024")).visit("V1", Seen.SEEN_ALONE);
    CaseReview review = review(later, TODAY);

    assertThat(review.file().visits().all()).isEmpty();
    assertThat(review.situation().today()).isEqualTo(TODAY);
    assertThat(review).hasToString("review of " + later.history() + " on 2024-03-13");
  }

  @Test
  void everyRulebookIsAsked() {
    assertThat(review(ASSESSED, TODAY).findings().of(new RuleId("team.one-case-holder")))
        .hasSize(1);
    assertThat(review(ASSESSED, TODAY).findings().of(new RuleId("referral.decided-in-time")))
        .hasSize(1);
    assertThat(
            CaseReview.of(ASSESSED.fold(), Situation.inEnglandOn(TODAY), List.of())
                .findings()
                .isEmpty())
        .isTrue();
  }
}
