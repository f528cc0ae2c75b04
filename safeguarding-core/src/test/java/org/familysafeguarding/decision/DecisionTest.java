// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What is let through, looked at and refused, on the rulebooks as published. */
class DecisionTest {

  private static final LocalDate TODAY = day("Mon 11 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Fri 1 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withAdult("MUM")
          .withAdult("DAD")
          .abuseAlleged("AB1", "MUM", "DAD");

  /** What was told after the case was as known, proposed for it. */
  private static Decision proposing(FamilyCase told, FamilyCase known, LocalDate today) {
    List<Entry> all = told.history().entries();
    List<Entry> proposed = all.subList(known.history().entries().size(), all.size());
    return Decision.on(
        proposed, known.fold(), Situation.inEnglandOn(today), PublishedRulebooks.all());
  }

  private static List<String> refusedBy(Decision decision) {
    return decision.objections().stream()
        .filter(each -> each.verdict() == Verdict.REFUSE)
        .map(Objection::finding)
        .map(Finding::card)
        .map(card -> card.id().value())
        .toList();
  }

  @Test
  void oneWorkerForVictimAndPerpetratorIsRefused() {
    FamilyCase known = FAMILY.allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "MUM");
    FamilyCase told = known.allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");

    Decision decision = proposing(told, known, TODAY);

    assertThat(decision.verdict()).isEqualTo(Verdict.REFUSE);
    assertThat(refusedBy(decision)).containsExactly("team.nobody-on-both-sides-of-abuse");
    assertThat(decision.toString())
        .startsWith("REFUSE\nREFUSE: team.nobody-on-both-sides-of-abuse");
  }

  @Test
  void oneMoreAllocationToBothSidesIsRefusedThoughThereWereSuchBefore() {
    FamilyCase known =
        FAMILY
            .allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "MUM")
            .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD")
            .on(TODAY)
            .allocationEnded("AL1")
            .allocationEnded("AL2");
    FamilyCase told = known.allocated("AL3", "RW1", AllocationRole.ADULT_SPECIALIST, "MUM", "DAD");

    assertThat(refusedBy(proposing(told, known, TODAY)))
        .containsExactly("team.nobody-on-both-sides-of-abuse");
  }

  @Test
  void anEnquiryLedBySomebodyWhoIsNoSocialWorkerIsRefused() {
    FamilyCase known = FAMILY.strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY);
    FamilyCase told = known.on(TODAY).enquiryStartedBy("EN1", "SD1", "HV1");
    FamilyCase right = known.on(TODAY).enquiryStartedBy("EN1", "SD1", "SW1");

    assertThat(refusedBy(proposing(told, known, TODAY)))
        .containsExactly("enquiry.led-by-social-worker");
    assertThat(proposing(right, known, TODAY).verdict()).isNotEqualTo(Verdict.REFUSE);
  }

  @Test
  void aProtectionPlanBegunWithoutAConferenceIsRefused() {
    FamilyCase told = FAMILY.on(TODAY).protectionPlan("PL1", "C1");

    assertThat(refusedBy(proposing(told, FAMILY, TODAY))).contains("plan.begun-by-conference");
  }

  @Test
  void aProtectionPlanEndedWithoutAConferenceOrALawfulGroundIsRefused() {
    FamilyCase known = FAMILY.on(TODAY).protectionPlan("PL1", "C1");
    LocalDate later = day("Mon 18 Mar 2024");
    FamilyCase ended = known.on(later).planEnded("PL1", PlanEndReason.NO_LONGER_NEEDED);
    FamilyCase grown = known.on(later).planEnded("PL1", PlanEndReason.REACHED_18);

    assertThat(refusedBy(proposing(ended, known, later)))
        .containsExactly("plan.ended-on-lawful-ground");
    assertThat(proposing(grown, known, later).verdict()).isNotEqualTo(Verdict.REFUSE);
  }

  @Test
  void aCaseIsNotClosedWhileAnEnquiryOrAPlanIsOpen() {
    FamilyCase enquired =
        FAMILY
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
            .enquiryStarted("EN1", "SD1");
    FamilyCase planned = FAMILY.childInNeedPlan("PL1", "C1");
    FamilyCase neither = FAMILY.referred("R1");

    assertThat(refusedBy(proposing(closing(enquired), enquired, TODAY)))
        .containsExactly("closure.nothing-left-open");
    assertThat(refusedBy(proposing(closing(planned), planned, TODAY)))
        .containsExactly("closure.nothing-left-open");
    assertThat(refusedBy(proposing(closing(neither), neither, TODAY))).isEmpty();
  }

  private static FamilyCase closing(FamilyCase told) {
    return told.on(TODAY).closed(ClosureReason.NO_LONGER_IN_NEED);
  }

  @Test
  void aChapterIsNotWrittenBySomebodyOutsideTheTeam() {
    FamilyCase outsider = FAMILY.on(TODAY).workbookEntry("W1", "PC1");
    FamilyCase member = FAMILY.on(TODAY).workbookEntry("W1", "SW1");

    assertThat(refusedBy(proposing(outsider, FAMILY, TODAY)))
        .containsExactly("workbook.written-by-team");
    assertThat(refusedBy(proposing(member, FAMILY, TODAY))).isEmpty();
  }

  @Test
  void whatIsAskedAboutNeedsADepartureAndWhatIsRefusedHasNone() {
    FamilyCase known = FAMILY.allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "MUM");
    FamilyCase told = known.allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");
    FamilyCase departed = known.departed("team.nobody-on-both-sides-of-abuse", "AB1", TODAY);
    FamilyCase toldThen = departed.allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");

    assertThat(proposing(told, known, TODAY).verdict()).isEqualTo(Verdict.REFUSE);
    Decision decision = proposing(toldThen, departed, TODAY);
    assertThat(decision.verdict()).isEqualTo(Verdict.REFUSE);
    assertThat(decision.objections().get(0).departure()).isPresent();
  }

  @Test
  void aDepartureLetsThroughWhatIsAskedAboutAndTheRuleStillShows() {
    FamilyCase asked = FAMILY.on(TODAY).allocated("AL9", "DV1", AllocationRole.ADULT_SPECIALIST);
    FamilyCase departed =
        FAMILY.departed("allocation.specialist-allocated-by-decision", "AL9", TODAY);
    FamilyCase askedThen =
        departed.on(TODAY).allocated("AL9", "DV1", AllocationRole.ADULT_SPECIALIST);

    assertThat(about("allocation.specialist", proposing(asked, FAMILY, TODAY)))
        .containsExactly(Verdict.REVIEW);
    assertThat(about("allocation.specialist", proposing(askedThen, departed, TODAY)))
        .containsExactly(Verdict.PERMIT);
  }

  @Test
  void aDepartureLetsThroughNothingThatARuleWhichRefusesCannotTell() {
    FamilyCase known =
        FAMILY
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
            .departed("enquiry.led-by-social-worker", "EN1", TODAY);
    FamilyCase told = known.on(TODAY).enquiryStartedBy("EN1", "SD1", "NOBODY");

    Decision decision = proposing(told, known, TODAY);

    assertThat(about("enquiry.led-by-social-worker", decision)).containsExactly(Verdict.REVIEW);
    assertThat(decision.objections())
        .filteredOn(each -> each.finding().outcome() == Outcome.UNDETERMINED)
        .allSatisfy(each -> assertThat(each.departure()).isPresent());
  }

  private static List<Verdict> about(String rule, Decision decision) {
    return decision.objections().stream()
        .filter(each -> each.finding().card().id().value().startsWith(rule))
        .map(Objection::verdict)
        .toList();
  }

  @Test
  void lateWorkIsPermittedHoweverLate() {
    FamilyCase known = FAMILY.referred("R1");
    LocalDate monthsLater = day("Wed 12 Jun 2024");
    FamilyCase told =
        known.on(monthsLater).decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT);

    Decision decision = proposing(told, known, monthsLater);

    assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT);
    assertThat(decision.objections()).isEmpty();
  }

  @Test
  void whatWasWrongBeforeStopsNobody() {
    FamilyCase wrong =
        FAMILY
            .allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "MUM")
            .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "DAD");

    assertThat(proposing(wrong.on(TODAY).allocationEnded("AL2"), wrong, TODAY).verdict())
        .isEqualTo(Verdict.PERMIT);
    assertThat(proposing(wrong.on(TODAY).referred("R1"), wrong, TODAY).verdict())
        .isEqualTo(Verdict.PERMIT);
  }

  @Test
  void whatCannotHaveHappenedIsRefusedAndSaysWhy() {
    FamilyCase told = FAMILY.on(TODAY).decided("R9", ReferralDecision.EARLY_HELP);

    Decision decision =
        Decision.on(
            told.history()
                .entries()
                .subList(FAMILY.history().entries().size(), told.history().entries().size()),
            FAMILY.fold(),
            Situation.inEnglandOn(TODAY),
            PublishedRulebooks.all());

    assertThat(decision.verdict()).isEqualTo(Verdict.REFUSE);
    assertThat(decision.impossible()).hasValueSatisfying(why -> assertThat(why).contains("R9"));
    assertThat(decision.after()).isEmpty();
    assertThat(decision.objections()).isEmpty();
  }

  @Test
  void whatHappensLaterThanTodayIsDecidedOnItsOwnDay() {
    LocalDate later = day("Mon 18 Mar 2024");
    FamilyCase known = FAMILY.strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY);
    FamilyCase told = known.on(later).enquiryStartedBy("EN1", "SD1", "HV1");

    Decision decision = proposing(told, known, TODAY);

    assertThat(decision.before().situation().today()).isEqualTo(later);
    assertThat(decision.verdict()).isEqualTo(Verdict.REFUSE);
  }

  @Test
  void theGraverOfTwoVerdictsCounts() {
    assertThat(Verdict.PERMIT.or(Verdict.REVIEW)).isEqualTo(Verdict.REVIEW);
    assertThat(Verdict.REFUSE.or(Verdict.REVIEW)).isEqualTo(Verdict.REFUSE);
    assertThat(Verdict.PERMIT.or(Verdict.PERMIT)).isEqualTo(Verdict.PERMIT);
  }
}
