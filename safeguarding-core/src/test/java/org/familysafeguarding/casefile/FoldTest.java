// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.familysafeguarding.testkit.Days.day;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.allegation.AllegationStep;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.TransferStep;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.ProceedingsOutcome;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EndOfPower;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.referral.Contact;
import org.familysafeguarding.referral.ContactId;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.sharing.SharingDecision;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

  private static final FamilyCase MARLOWE =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"));

  private static final PractitionerId TM1 = new PractitionerId("TM1");

  static Stream<Arguments> impossibleHistories() {
    return Stream.of(
        arguments(MARLOWE.withChildBorn("C1", day("Wed 6 May 2020")), "child C1 has already been"),
        arguments(MARLOWE.withAdult("A1").withAdult("A1"), "adult A1 has already been introduced"),
        arguments(MARLOWE.childBorn("C9"), "No child C9 has been introduced; record them first"),
        arguments(MARLOWE.childBorn("C1"), "Child C1 is recorded as born already"),
        arguments(MARLOWE.allocationEnded("AL9"), "Allocation AL9 cannot end"),
        arguments(contactAbout("C9"), "No child C9 has been introduced"),
        arguments(MARLOWE.contacted("CT1").contacted("CT1"), "The contact CT1 has already been"),
        arguments(MARLOWE.referred("R1").referred("R1"), "The referral R1 has already been"),
        arguments(
            MARLOWE.decided("R9", ReferralDecision.EARLY_HELP),
            "No referral R9 has been recorded by that day; record it first"),
        arguments(MARLOWE.acknowledged("R9"), "No referral R9 has been recorded"),
        arguments(
            MARLOWE
                .referred("R1")
                .decided("R1", ReferralDecision.EARLY_HELP, ReferralDecision.NO_FURTHER_ACTION),
            "decisions cannot join NO_FURTHER_ACTION to anything else"),
        arguments(MARLOWE.referred("R1").decided("R1"), "decisions must say at least one thing"),
        arguments(MARLOWE.assessmentStartedWithoutReferral("AS1", "C9"), "No child C9"),
        arguments(MARLOWE.assessmentOverran("AS9"), "No assessment AS9 has been recorded"),
        arguments(
            MARLOWE.reviewPointSet("AS9", day("Mon 11 Mar 2024")),
            "No assessment AS9 has been recorded"),
        arguments(
            MARLOWE
                .assessmentStartedWithoutReferral("AS1", "C1")
                .assessmentConcluded("AS1", AssessmentOutcome.EARLY_HELP)
                .assessmentConcluded("AS1", AssessmentOutcome.EARLY_HELP),
            "The assessment AS1 was already concluded; correct that entry instead"),
        arguments(
            MARLOWE.enquiryStarted("EN1", "SD9"), "No strategy discussion SD9 has been recorded"),
        arguments(
            MARLOWE
                .on(day("Tue 5 Mar 2024"))
                .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
                .on(day("Mon 4 Mar 2024"))
                .enquiryStarted("EN1", "SD1"),
            "No strategy discussion SD1 has been recorded by that day"),
        arguments(
            MARLOWE.enquiryConcluded("EN9", EnquiryOutcome.NOT_SUBSTANTIATED),
            "No enquiry EN9 has been recorded"),
        arguments(
            MARLOWE
                .enquiryStarted("EN1")
                .withChildBorn("C2", day("Fri 13 Jul 2018"))
                .record(
                    new EnquiryEvent.Concluded(
                        new EnquiryId("EN1"),
                        new EnquiryConclusion(
                            ImmutableSet.of(new ChildId("C2")),
                            EnquiryOutcome.NOT_SUBSTANTIATED,
                            TM1))),
            "The enquiry EN1 is not about [C2]; name its own children"),
        arguments(MARLOWE.transferInConference("TC1", "T9"), "No transfer T9 has been recorded"),
        arguments(
            MARLOWE.initialConference("IC1", "EN1").initialConference("IC1", "EN1"),
            "The conference IC1 has already been recorded; give this one another id"),
        arguments(
            MARLOWE.visit("V1", Seen.NOT_SEEN).visit("V1", Seen.NOT_SEEN),
            "The visit V1 has already been recorded"),
        arguments(MARLOWE.childInNeedPlan("P1", "C9"), "No child C9 has been introduced"),
        arguments(
            MARLOWE.childInNeedPlan("P1", "C1").categoryChanged("P1", AbuseCategory.NEGLECT),
            "The plan P1 is no child protection plan, so it has no category of abuse"),
        arguments(
            MARLOWE.childInNeedPlan("P1", "C1").actionDone("P1", "AC9"),
            "The plan P1 has no action AC9; name one that is agreed on that day"),
        arguments(
            MARLOWE
                .childInNeedPlan("P1", "C1")
                .planEnded("P1", PlanEndReason.STEPPED_UP)
                .planEnded("P1", PlanEndReason.DIED),
            "The plan P1 has already ended; correct that entry instead"),
        arguments(MARLOWE.planReviewed("P9"), "No plan P9 has been recorded by that day"),
        arguments(
            MARLOWE
                .childInNeedPlan("P1", "C1")
                .stepTaken("P1", PreProceedingsStep.FIRST_MEETING_HELD),
            "The plan P1 is no pre-proceedings plan, so it has no steps towards court"),
        arguments(
            MARLOWE.stepTaken("T9", TransferStep.PAPERS_RECEIVED),
            "No transfer T9 has been recorded by that day"),
        arguments(
            MARLOWE.stepTaken("P9", PlanStep.SHARED_WITH_NHS),
            "No plan P9 has been recorded by that day"),
        arguments(MARLOWE.placed("PL1", "CE9", PlacementKind.OTHER), "No episode of care CE9"),
        arguments(
            MARLOWE.legalStatusChanged("CE9", LegalStatus.CARE_ORDER), "No episode of care CE9"),
        arguments(MARLOWE.careReviewed("CR1", "CE9"), "No episode of care CE9"),
        arguments(MARLOWE.leftCare("CE9", LeavingCare.OTHER), "No episode of care CE9"),
        arguments(MARLOWE.placementEnded("PL9"), "No placement PL9 has been recorded"),
        arguments(
            inCare().placementEnded("PL1").placementEnded("PL1"),
            "The placement PL1 has already ended; correct that entry instead"),
        arguments(
            inCare().leftCare("CE1", LeavingCare.OTHER).leftCare("CE1", LeavingCare.OTHER),
            "The end of the episode of care CE1 has already been recorded"),
        arguments(
            MARLOWE.groupSupervision("GS1").groupSupervision("GS1"),
            "The group supervision GS1 has already been recorded"),
        arguments(
            MARLOWE.workbookEntry("WE1", "SW1").workbookEntry("WE1", "HV1"),
            "The workbook entry WE1 has already been recorded"),
        arguments(
            MARLOWE.policeProtection("EP1").policeProtection("EP1"),
            "The emergency power EP1 has already been recorded"),
        arguments(
            MARLOWE.emergencyStepTaken("EP9", EmergencyStep.CHILD_TOLD),
            "No emergency power EP9 has been recorded by that day"),
        arguments(
            MARLOWE.policeProtection("EP1").emergencyPowerExtended("EP1", day("Tue 12 Mar 2024")),
            "The emergency power EP1 is no emergency protection order, so it cannot be extended"),
        arguments(
            MARLOWE
                .policeProtection("EP1")
                .emergencyPowerEnded("EP1", EndOfPower.RAN_OUT)
                .emergencyPowerEnded("EP1", EndOfPower.RAN_OUT),
            "The emergency power EP1 has already ended; correct that entry instead"),
        arguments(
            MARLOWE.familyMeetingStep(FamilyMeetingStep.OFFERED, "A9"),
            "No adult A9 has been introduced"),
        arguments(
            MARLOWE.proceedingsEnded("CA9", ProceedingsOutcome.OTHER),
            "No court application CA9 has been recorded"),
        arguments(
            MARLOWE
                .applicationIssued("CA1")
                .proceedingsEnded("CA1", ProceedingsOutcome.NO_ORDER)
                .proceedingsEnded("CA1", ProceedingsOutcome.NO_ORDER),
            "The proceedings on application CA1 have already ended; correct that entry instead"),
        arguments(MARLOWE.wentMissing("AB1", "C9"), "No child C9 has been introduced"),
        arguments(
            MARLOWE.wentMissing("AB1", "C1").returned("AB1").returned("AB1"),
            "The absence AB1 has already ended; correct that entry instead"),
        arguments(
            MARLOWE.incidentStep("SI9", IncidentStep.PANEL_NOTIFIED),
            "No serious incident SI9 has been recorded"),
        arguments(
            MARLOWE.allegationStep("AG9", AllegationStep.CONCLUDED),
            "No allegation AG9 has been recorded"),
        arguments(
            MARLOWE.stepTaken("EN9", EnquiryStep.ACCESS_REFUSED),
            "No enquiry EN9 has been recorded by that day"),
        arguments(
            MARLOWE
                .informationWeighed("RI1", "NHS", SharingDecision.SHARED)
                .informationWeighed("RI1", "NHS", SharingDecision.SHARED),
            "The relevant information RI1 has already been recorded"),
        arguments(
            MARLOWE.shared("D1", "NHS").shared("D1", "POL"),
            "The disclosure D1 has already been recorded"));
  }

  private static FamilyCase contactAbout(String child) {
    return MARLOWE.record(
        new ReferralEvent.ContactReceived(
            new Contact(
                new ContactId("CT1"),
                ReferralSource.POLICE,
                ImmutableSet.of(new ChildId(child)),
                new Narrative("A neighbour rang."))));
  }

  private static FamilyCase inCare() {
    return MARLOWE
        .becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)
        .placed("PL1", "CE1", PlacementKind.FOSTER_CARE);
  }

  @ParameterizedTest
  @MethodSource("impossibleHistories")
  void whatCannotBeIsRefusedWithTheEntryThatTellsIt(FamilyCase told, String reason) {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(told::fold)
        .withMessageStartingWith("Impossible history at entry " + told.lastEntryId() + " (")
        .satisfies(refusal -> assertThat(refusal.reason()).contains(reason));
  }

  @Test
  void aFileIsOpenedOnce() {
    FamilyCase twice = MARLOWE.record(MARLOWE.history().entries().get(0).event());

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(twice::fold)
        .withMessageEndingWith("The case file has already been opened");
  }

  @Test
  void aFileWithEntriesMustHaveBeenOpened() {
    FamilyCase never =
        FamilyCase.notOpened("CF-9", day("Mon 4 Mar 2024"))
            .withChildBorn("C1", day("Wed 6 May 2020"));

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(never::fold)
        .withMessage(
            "Impossible history at entry E1 (child joined, 2024-03-04): no standing entry opens"
                + " the case file; record that first");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> MARLOWE.struckOut("E1").fold())
        .withMessageContaining("no standing entry opens the case file");
  }

  @Test
  void lateAndMissingWorkIsNeverImpossible() {
    CaseFile file =
        MARLOWE
            .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
            .protectionPlan("P1", "C1", "IC9")
            .assessmentStarted("AS1", "C1", "R9")
            .fold();

    assertThat(file.plans().all()).hasSize(1);
    assertThat(file.assessments().all()).hasSize(1);
  }

  @Test
  void amendmentsNeverReachTheFold() {
    RecordFold fold = new RecordFold(new KnownPeople());
    EntryId entry = new EntryId("E1");
    Occurrence when = new Occurrence(entry, day("Mon 4 Mar 2024"));
    Narrative why = new Narrative("A mistake.");
    CaseRecordEvent.Corrected correction =
        new CaseRecordEvent.Corrected(entry, MARLOWE.history().entries().get(0).event(), why);

    assertThatIllegalStateException().isThrownBy(() -> fold.corrected(correction, when));
    assertThatIllegalStateException()
        .isThrownBy(() -> fold.struckOut(new CaseRecordEvent.StruckOut(entry, why), when));
    assertThat(fold.opening()).isEqualTo(Optional.empty());
  }
}
