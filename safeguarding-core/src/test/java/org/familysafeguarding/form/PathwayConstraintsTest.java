// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.form.Forms.TODAY;
import static org.familysafeguarding.form.Forms.complaints;
import static org.familysafeguarding.form.Forms.draftComplaints;
import static org.familysafeguarding.form.Forms.with;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.plan.PlanKind;
import org.junit.jupiter.api.Test;

/** What one field of a form says about another, kept and broken. */
class PathwayConstraintsTest {

  @Test
  void aDecisionDoesNotComeBeforeItsReferral() {
    ReferralForm referral = with(Forms.referral(), "receivedOn", TODAY);
    assertThat(draftComplaints(referral))
        .containsExactly(
            "decision.decidedOn: must be the day in receivedOn or a later one (2024-03-11 <"
                + " 2024-03-12)");
  }

  @Test
  void anEnquiryDoesNotComeBeforeItsDiscussionNorAConferenceBeforeItsEnquiry() {
    assertThat(draftComplaints(with(Forms.discussion(), "heldOn", TODAY)))
        .containsExactly(
            "enquiry.startedOn: must be the day in heldOn or a later one (2024-03-11 <"
                + " 2024-03-12)");
    assertThat(draftComplaints(with(Forms.conference(), "enquiryStartedOn", TODAY)))
        .containsExactly(
            "heldOn: must be the day in enquiryStartedOn or a later one (2024-03-11 <"
                + " 2024-03-12)");
  }

  @Test
  void aNextStepIsDueOnTheDayOfTheSupervisionOrLater() {
    NextStepForm step = Forms.supervision().nextSteps().get(0);
    List<NextStepForm> sameDayAndBefore =
        List.of(
            with(step, "dueBy", day("Mon 11 Mar 2024")),
            with(step, "dueBy", day("Sun 10 Mar 2024")));
    assertThat(draftComplaints(with(Forms.supervision(), "nextSteps", sameDayAndBefore)))
        .containsExactly(
            "nextSteps[1].dueBy: must be the day in heldOn or a later one (2024-03-10 <"
                + " 2024-03-11)");
  }

  @Test
  void onlyADiscussionThatDecidedOnAnEnquiryBeginsOne() {
    assertThat(draftComplaints(with(Forms.discussion(), "decision", StrategyDecision.ASSESSMENT)))
        .containsExactly("enquiry: must be left blank unless decision is SECTION_47_ENQUIRY");
  }

  @Test
  void aConferenceThatTooFewAttendedIsExplained() {
    ConferenceForm few =
        with(Forms.conference(), "quorum", Quorum.Standing.INQUORATE_BUT_PROCEEDED);
    assertThat(complaints(few))
        .containsExactly(
            "quorumReason: must say why a conference that too few attended went on, or was"
                + " adjourned");
    assertThat(draftComplaints(few)).isEmpty();
    assertThat(complaints(with(few, "quorumReason", "Snow."))).isEmpty();
  }

  @Test
  void anAdjournedConferenceDecidesNothing() {
    ConferenceForm adjourned =
        with(
            with(Forms.conference(), "quorum", Quorum.Standing.INQUORATE_AND_ADJOURNED),
            "quorumReason",
            "Snow.");
    assertThat(draftComplaints(adjourned))
        .containsExactly(
            "children[0].outcome: must be left blank, for a conference that was adjourned decides"
                + " nothing");
    List<ConsideredChildForm> undecided = List.of(new ConsideredChildForm("C1", null, null));
    assertThat(complaints(with(adjourned, "children", undecided))).isEmpty();
  }

  @Test
  void aChildWhoNeedsAPlanNeedsACategory() {
    List<ConsideredChildForm> withoutCategory =
        List.of(new ConsideredChildForm("C1", ConferenceOutcome.PLAN_NEEDED, null));
    assertThat(complaints(with(Forms.conference(), "children", withoutCategory)))
        .containsExactly("children[0].category: must be given where outcome is PLAN_NEEDED");
  }

  @Test
  void aConferencesPurposeSaysWhichIdentifierGoesWithIt() {
    ConferenceForm transfer =
        with(Forms.conference(), "purpose", ConferenceForm.Purpose.TRANSFER_IN);
    assertThat(complaints(transfer))
        .containsExactly(
            "enquiryId: must be left blank unless purpose is INITIAL",
            "transferId: must be given where purpose is TRANSFER_IN");
    assertThat(draftComplaints(with(Forms.conference(), "transferId", "T1")))
        .containsExactly("transferId: must be left blank unless purpose is TRANSFER_IN");
  }

  @Test
  void onlyAChildProtectionPlanHasWhatAConferenceDecided() {
    assertThat(draftComplaints(with(Forms.plan(), "kind", PlanKind.CHILD_IN_NEED)))
        .containsExactly(
            "category: must be left blank unless kind is CHILD_PROTECTION",
            "conferenceId: must be left blank unless kind is CHILD_PROTECTION",
            "previousPlans: must be left blank unless kind is CHILD_PROTECTION");
    assertThat(complaints(with(with(Forms.plan(), "category", null), "previousPlans", null)))
        .containsExactly(
            "category: must be given where kind is CHILD_PROTECTION",
            "previousPlans: must be given where kind is CHILD_PROTECTION");
    assertThat(draftComplaints(with(Forms.plan(), "previousPlans", -1)))
        .containsExactly("previousPlans: must be 0 or more, but is -1");
  }

  @Test
  void anActionHasSomeoneToActAndANameOfItsOwn() {
    OutcomeForm outcome = Forms.plan().outcomes().get(0);
    ActionForm action = outcome.actions().get(0);
    ActionForm nobodys = with(with(action, "practitioners", List.of()), "family", List.of());
    ActionForm familys = with(action, "practitioners", List.of());
    assertThat(complaints(planWith(with(outcome, "actions", List.of(nobodys)))))
        .containsExactly(
            "outcomes[0].actions[0].practitioners: must name who will do it, unless an adult of the"
                + " family is named");
    assertThat(complaints(planWith(with(outcome, "actions", List.of(familys))))).isEmpty();
    assertThat(complaints(planWith(with(outcome, "actions", List.of(action, action)))))
        .containsExactly(
            "outcomes[0].actions[1].actionId: must not repeat what an earlier row names");
  }

  private static PlanForm planWith(OutcomeForm outcome) {
    return with(Forms.plan(), "outcomes", List.of(outcome));
  }

  @Test
  void nobodyIsPresentAndExcused() {
    AttendanceForm both = with(Forms.attendance(), "apologies", List.of("P3", "P2"));
    assertThat(draftComplaints(with(Forms.coreGroup(), "attendance", both)))
        .containsExactly(
            "attendance.apologies[1]: must not name anybody who is also named in present");
  }

  @Test
  void aJudgementRestsOnSomething() {
    JudgementForm groundless =
        with(with(Forms.judgement(), "worries", List.of()), "strengths", List.of());
    assertThat(complaints(with(Forms.supervision(), "judgement", groundless)))
        .containsExactly("judgement.worries: worries or strengths must be given");
  }
}
