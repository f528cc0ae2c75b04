// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ConferencesTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");
  private static final EnquiryId EN1 = new EnquiryId("EN1");
  private static final LocalDate DISCUSSED = day("Mon 4 Mar 2024");
  private static final ConferenceId IC1 = new ConferenceId("IC1");
  private static final ConferenceDecision NO_PLAN_FOR_C1 =
      new ConferenceDecision(C1, ConferenceOutcome.NO_PLAN_NEEDED, Optional.empty());

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .enquiryStarted("EN1");

  private static Conference conference(Quorum quorum, List<ConferenceDecision> decisions) {
    PractitionerId chair = new PractitionerId("CH1");
    return new Conference(
        IC1,
        new ConferencePurpose.Initial(Optional.empty()),
        ImmutableSet.of(C1, C2),
        new ConferenceMeeting(chair, Attendance.of(chair), quorum),
        decisions);
  }

  private static Quorum inquorate(Quorum.Standing standing) {
    return new Quorum(standing, Optional.of(new Narrative("The police did not come.")));
  }

  @Test
  void whatIsDoneAroundAConferenceIsKeptUnderItsName() {
    Conferences conferences =
        marlowe
            .transferNotified("T1", day("Fri 31 May 2024"))
            .on(day("Tue 5 Mar 2024"))
            .conferenceRequested("IC1", "EN1", day("Mon 18 Mar 2024"))
            .stepTaken("T1", TransferStep.TRANSFER_ACCEPTED)
            .on(day("Thu 14 Mar 2024"))
            .stepTaken("IC1", ConferenceStep.REPORT_SHARED_WITH_CHAIR)
            .fold()
            .conferences();

    assertThat(conferences.requests())
        .extracting(each -> each.request().id() + " " + each.request().plannedFor())
        .containsExactly("IC1 2024-03-18");
    assertThat(conferences.first(IC1, ConferenceStep.REPORT_SHARED_WITH_CHAIR))
        .hasValueSatisfying(step -> assertThat(step.on()).isEqualTo(day("Thu 14 Mar 2024")));
    assertThat(conferences.first(IC1, ConferenceStep.REPORT_SHARED_WITH_FAMILY)).isEmpty();
    assertThat(conferences.first(new ConferenceId("IC2"), ConferenceStep.REPORT_SHARED_WITH_CHAIR))
        .isEmpty();
    assertThat(conferences.first(new TransferId("T1"), TransferStep.TRANSFER_ACCEPTED)).isPresent();
    assertThat(conferences.first(new TransferId("T1"), TransferStep.PAPERS_RECEIVED)).isEmpty();
    assertThat(conferences.steps()).hasSize(1);
    assertThat(conferences.transferSteps()).hasSize(1);
    assertThat(conferences.transfers().get(0).notice().leavingOn())
        .contains(day("Fri 31 May 2024"));
  }

  @Test
  void theFirstConferenceThatWentAheadAfterAnEnquiryCounts() {
    Conferences conferences =
        marlowe
            .adjournedConference("IC0", "EN1")
            .on(day("Mon 18 Mar 2024"))
            .initialConference("IC1", "EN1")
            .on(day("Tue 19 Mar 2024"))
            .initialConference("IC2", "EN1")
            .fold()
            .conferences();

    assertThat(conferences.all()).hasSize(3);
    assertThat(conferences.initialAfter(EN1, C1, DISCUSSED).orElseThrow().met().on())
        .isEqualTo(day("Mon 18 Mar 2024"));
    assertThat(conferences.initialAfter(EN1, C2, DISCUSSED)).isEmpty();
    assertThat(conferences.initialAfter(new EnquiryId("EN9"), C1, DISCUSSED)).isEmpty();
    assertThat(conferences.named(IC1)).isPresent();
    assertThat(conferences.named(new ConferenceId("IC9"))).isEmpty();
  }

  @Test
  void anAdjournedConferenceAloneIsNone() {
    assertThat(
            marlowe
                .adjournedConference("IC0", "EN1")
                .fold()
                .conferences()
                .initialAfter(EN1, C1, DISCUSSED))
        .isEmpty();
  }

  @Test
  void aConferenceThatNamesNoEnquiryIsTakenForOneWhereNoneNamesIt() {
    FamilyCase unnamed =
        marlowe
            .on(day("Tue 12 Mar 2024"))
            .conference(conference(Quorum.quorate(), List.of()))
            .withChildBorn("C2", day("Fri 13 Jul 2018"));
    Conferences named =
        unnamed.on(day("Mon 18 Mar 2024")).initialConference("IC2", "EN1").fold().conferences();

    assertThat(held(unnamed, day("Tue 12 Mar 2024"))).contains(IC1);
    assertThat(held(unnamed, day("Wed 13 Mar 2024"))).isEmpty();
    assertThat(named.initialAfter(EN1, C1, DISCUSSED).orElseThrow().conference().id())
        .isEqualTo(new ConferenceId("IC2"));
  }

  private static Optional<ConferenceId> held(FamilyCase told, LocalDate since) {
    return told.fold()
        .conferences()
        .initialAfter(EN1, C1, since)
        .map(each -> each.conference().id());
  }

  @Test
  void reviewsAreThoseAfterTheDay() {
    Conferences conferences =
        marlowe
            .on(day("Mon 18 Mar 2024"))
            .initialConference("IC1", "EN1")
            .on(day("Mon 10 Jun 2024"))
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .fold()
            .conferences();

    assertThat(conferences.reviewsOf(C1, day("Sun 9 Jun 2024"))).hasSize(1);
    assertThat(conferences.reviewsOf(C1, day("Mon 10 Jun 2024"))).isEmpty();
    assertThat(conferences.reviewsOf(C2, day("Mon 4 Mar 2024"))).isEmpty();
  }

  @Test
  void childrenWhoMovedInAreTakenOverByAConferenceOfThatTransfer() {
    Conferences conferences =
        marlowe.transferNotified("T1").transferInConference("TC1", "T1").fold().conferences();

    assertThat(conferences.transfers()).hasSize(1);
    assertThat(conferences.transferIn(new TransferId("T1"), C1)).isPresent();
    assertThat(conferences.transferIn(new TransferId("T2"), C1)).isEmpty();
  }

  @Test
  void onlyInitialAndTransferInConferencesBeginPlans() {
    assertThat(new ConferencePurpose.Initial(Optional.empty()).mayBeginPlans()).isTrue();
    assertThat(new ConferencePurpose.TransferIn(new TransferId("T1")).mayBeginPlans()).isTrue();
    assertThat(new ConferencePurpose.Review().mayBeginPlans()).isFalse();
  }

  @Test
  void aConferenceDecidesForEachChildAtMostOnce() {
    Conference conference = conference(Quorum.quorate(), List.of(NO_PLAN_FOR_C1));

    assertThat(conference.decisionFor(C1)).contains(NO_PLAN_FOR_C1);
    assertThat(conference.decisionFor(C2)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conference(Quorum.quorate(), List.of(NO_PLAN_FOR_C1, NO_PLAN_FOR_C1)))
        .withMessage("Conference IC1 decides twice for one of [C1, C1]");
  }

  @Test
  void aConferenceDecidesOnlyForTheChildrenItConsiders() {
    ConferenceDecision stranger =
        new ConferenceDecision(
            new ChildId("C9"), ConferenceOutcome.NO_PLAN_NEEDED, Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conference(Quorum.quorate(), List.of(stranger)))
        .withMessage("Conference IC1 decides for [C9] but considers only [C1, C2]");
  }

  @Test
  void anAdjournedConferenceDecidesNothingAndOneThatProceededMay() {
    assertThat(
            conference(inquorate(Quorum.Standing.INQUORATE_BUT_PROCEEDED), List.of(NO_PLAN_FOR_C1))
                .decisions())
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conference(
                    inquorate(Quorum.Standing.INQUORATE_AND_ADJOURNED), List.of(NO_PLAN_FOR_C1)))
        .withMessage("Conference IC1 was adjourned, so it cannot have decided anything");
  }

  @Test
  void aConferenceWithoutQuorumSaysWhy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quorum(Quorum.Standing.INQUORATE_BUT_PROCEEDED, Optional.empty()))
        .withMessage("reason must be given where a conference is INQUORATE_BUT_PROCEEDED");
  }

  @Test
  void aPlanIsNeededForACategoryOfAbuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ConferenceDecision(C1, ConferenceOutcome.PLAN_NEEDED, Optional.empty()))
        .withMessage("category must be given for child C1, who needs a plan");
    assertThat(
            new ConferenceDecision(
                    C1, ConferenceOutcome.PLAN_NEEDED, Optional.of(AbuseCategory.NEGLECT))
                .category())
        .contains(AbuseCategory.NEGLECT);
  }

  @Test
  void conferencesAndTransfersNameAChild() {
    PractitionerId chair = new PractitionerId("CH1");
    ConferenceMeeting meeting =
        new ConferenceMeeting(chair, Attendance.of(chair), Quorum.quorate());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Conference(IC1, new ConferencePurpose.Review(), Set.of(), meeting, List.of()))
        .withMessage("Conference IC1 must name at least one child");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TransferNotice(
                    new TransferId("T1"), Set.of(), new AgencyId("LA2"), Optional.empty()))
        .withMessage("Transfer T1 must name at least one child");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(IC1).hasToString("IC1");
    assertThat(new TransferId("T1")).hasToString("T1");
  }
}
