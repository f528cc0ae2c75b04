// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.form.Forms.MONDAY;
import static org.familysafeguarding.form.Forms.TODAY;
import static org.familysafeguarding.form.Forms.events;
import static org.familysafeguarding.form.Forms.with;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.risk.DangerStatement;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.SafetyGoal;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.junit.jupiter.api.Test;

/** What is typed of meetings, visits and plans becomes these events and no others. */
class MeetingAndPlanEventsTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");
  private static final PractitionerId P1 = new PractitionerId("P1");
  private static final PractitionerId P2 = new PractitionerId("P2");
  private static final Attendance ATTENDANCE =
      new Attendance(
          Set.of(P1, P2), Set.of(new PractitionerId("P3")), Set.of(C1, new AdultId("A1")));

  private static Narrative words(String text) {
    return new Narrative(text);
  }

  private static Conference conference(ConferencePurpose purpose) {
    return new Conference(
        new ConferenceId("K1"),
        purpose,
        Set.of(C1, C2),
        new ConferenceMeeting(new PractitionerId("P9"), ATTENDANCE, Quorum.quorate()),
        List.of(
            new ConferenceDecision(
                C1, ConferenceOutcome.PLAN_NEEDED, Optional.of(AbuseCategory.NEGLECT))));
  }

  @Test
  void aConferenceMeetsForItsPurpose() {
    ConferenceForm review =
        with(with(Forms.conference(), "enquiryId", null), "purpose", ConferenceForm.Purpose.REVIEW);
    ConferenceForm transfer =
        with(with(review, "purpose", ConferenceForm.Purpose.TRANSFER_IN), "transferId", "T1");

    assertThat(events(Forms.conference()))
        .containsExactly(met(new ConferencePurpose.Initial(Optional.of(new EnquiryId("E1")))));
    assertThat(events(review)).containsExactly(met(new ConferencePurpose.Review()));
    assertThat(events(transfer))
        .containsExactly(met(new ConferencePurpose.TransferIn(new TransferId("T1"))));
  }

  private static DatedEvent met(ConferencePurpose purpose) {
    return new DatedEvent(MONDAY, new ConferenceEvent.Met(conference(purpose)));
  }

  @Test
  void aVisitSaysWhatWasSeenOfEachChild() {
    Visit visit =
        new Visit(
            new VisitId("V1"),
            P1,
            VisitPurpose.CHILD_PROTECTION,
            VisitPlace.HOME,
            List.of(
                new ChildSeen(C1, Seen.SEEN_ALONE, true, Optional.empty()),
                new ChildSeen(C2, Seen.NOT_SEEN, false, Optional.of(words("Not born yet.")))));

    assertThat(events(Forms.visit()))
        .containsExactly(new DatedEvent(MONDAY, new VisitEvent.Made(visit)));
  }

  private static DatedEvent started(PlanTerms terms) {
    PlanAction action =
        new PlanAction(
            new ActionId("T1"),
            words("Breakfast club."),
            Set.of(P1),
            Set.of(new AdultId("A1")),
            TODAY);
    Plan plan =
        new Plan(
            new PlanId("L1"),
            C1,
            terms,
            P1,
            List.of(new AgreedOutcome(words("Breakfast every morning."), List.of(action))));
    return new DatedEvent(MONDAY, new PlanEvent.Started(plan));
  }

  @Test
  void aPlanStartsOnItsTerms() {
    PlanForm inNeed =
        with(
            with(
                with(with(Forms.plan(), "conferenceId", null), "category", null),
                "previousPlans",
                null),
            "kind",
            PlanKind.CHILD_IN_NEED);

    assertThat(events(Forms.plan()))
        .containsExactly(
            started(
                new PlanTerms.ChildProtection(
                    Optional.of(new ConferenceId("K1")), AbuseCategory.NEGLECT, 0)));
    assertThat(events(inNeed)).containsExactly(started(new PlanTerms.ChildInNeed()));
    assertThat(events(with(inNeed, "kind", PlanKind.PRE_PROCEEDINGS)))
        .containsExactly(started(new PlanTerms.PreProceedings()));
  }

  @Test
  void aCoreGroupMeets() {
    CoreGroup group =
        new CoreGroup(new CoreGroupId("G1"), Set.of(C1, C2), ATTENDANCE, words("Going well."));

    assertThat(events(Forms.coreGroup()))
        .containsExactly(new DatedEvent(MONDAY, new PlanEvent.CoreGroupMet(group)));
  }

  @Test
  void aGroupSupervisionJudgesTogetherAndAgreesNextSteps() {
    RiskJudgement judgement =
        new RiskJudgement(
            new RiskJudgementId("J1"),
            Set.of(C1),
            RiskLevel.MODERATE,
            new Grounds(
                List.of(
                    new Worry(
                        words("Left alone at night."),
                        Set.of(HarmCategory.NEGLECT),
                        Set.of(ParentalNeed.SUBSTANCE_MISUSE))),
                List.of(new Strength(words("Grandmother next door."), true)),
                List.of(new DangerStatement(words("A fire at night."))),
                List.of(new SafetyGoal(words("Somebody sober in the house."))),
                words("The grandmother is ill.")),
            Set.of(P1, P2));

    assertThat(events(Forms.supervision())).containsExactly(held(Optional.of(judgement)));
    assertThat(events(with(Forms.supervision(), "judgement", null)))
        .containsExactly(held(Optional.empty()));
  }

  private static DatedEvent held(Optional<RiskJudgement> judgement) {
    GroupSupervision supervision =
        new GroupSupervision(
            new SupervisionId("U1"),
            Set.of(P1, P2),
            judgement,
            words("Moved on since February."),
            List.of(new NextStep(words("Ask the school."), P1, TODAY)));
    return new DatedEvent(MONDAY, new PracticeEvent.GroupSupervisionHeld(supervision));
  }
}
