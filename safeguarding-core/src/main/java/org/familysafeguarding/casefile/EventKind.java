// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/**
 * Every kind of event a history can hold, in the order in which a family meets them.
 *
 * <p>The order also settles which of two events on one day comes first when a history is folded: a
 * plan begins before it is reviewed, and a case closes last.
 */
public enum EventKind {
  CASE_OPENED("case opened", CaseRecordEvent.Opened.class),
  CHILD_JOINED("child joined", FamilyEvent.ChildJoined.class),
  CHILD_UPDATED("child updated", FamilyEvent.ChildUpdated.class),
  CHILD_BORN("child born", FamilyEvent.ChildBorn.class),
  PERSON_DIED("person died", FamilyEvent.PersonDied.class),
  ADULT_JOINED("adult joined", FamilyEvent.AdultJoined.class),
  ADULT_UPDATED("adult updated", FamilyEvent.AdultUpdated.class),
  RELATIONSHIP_FOUND("relationship found", FamilyEvent.Related.class),
  RELATIONSHIP_ENDED("relationship ended", FamilyEvent.RelationshipEnded.class),
  RESPONSIBILITY_ACQUIRED("responsibility acquired", FamilyEvent.ResponsibilityAcquired.class),
  RESPONSIBILITY_ENDED("responsibility ended", FamilyEvent.ResponsibilityEnded.class),
  ABUSE_IDENTIFIED("abuse identified", FamilyEvent.AbuseIdentified.class),
  HOUSEHOLD_RECORDED("household recorded", FamilyEvent.HouseholdRecorded.class),
  HOUSEHOLD_ENDED("household ended", FamilyEvent.HouseholdEnded.class),
  AGENCY_INVOLVED("agency involved", TeamEvent.AgencyInvolved.class),
  PRACTITIONER_INVOLVED("practitioner involved", TeamEvent.PractitionerInvolved.class),
  TEAM_ASSIGNED("team assigned", TeamEvent.TeamAssigned.class),
  PRACTITIONER_TRAINED("practitioner trained", TeamEvent.PractitionerTrained.class),
  CLINICAL_SUPERVISION_ARRANGED(
      "clinical supervision arranged", TeamEvent.ClinicalSupervisionArranged.class),
  ALLOCATION_DECIDED("allocation decided", TeamEvent.AllocationDecided.class),
  ALLOCATED("allocated", TeamEvent.Allocated.class),
  ALLOCATION_ENDED("allocation ended", TeamEvent.AllocationEnded.class),
  HANDOVER_STEP_TAKEN("handover step taken", TeamEvent.HandoverStepTaken.class),
  CONSULTATION_GIVEN("consultation given", TeamEvent.ConsultationGiven.class),
  OVERSIGHT_GIVEN("oversight given", TeamEvent.OversightGiven.class),
  CONTACT_RECEIVED("contact received", ReferralEvent.ContactReceived.class),
  REFERRAL_RECEIVED("referral received", ReferralEvent.Received.class),
  REFERRAL_DECIDED("referral decided", ReferralEvent.Decided.class),
  REFERRER_ACKNOWLEDGED("referrer acknowledged", ReferralEvent.ReferrerAcknowledged.class),
  REFERRAL_STEP_TAKEN("referral step taken", ReferralEvent.StepTaken.class),
  LEAD_PRACTITIONER_CHOSEN("lead practitioner chosen", ReferralEvent.LeadPractitionerChosen.class),
  PRIMARY_NEED_FOUND("primary need found", ReferralEvent.PrimaryNeedFound.class),
  ASSESSMENT_STARTED("assessment started", AssessmentEvent.Started.class),
  ASSESSMENT_REVIEW_POINT_SET("assessment review point set", AssessmentEvent.ReviewPointSet.class),
  ASSESSMENT_OVERRAN("assessment overran", AssessmentEvent.Overran.class),
  ASSESSMENT_STEP_TAKEN("assessment step taken", AssessmentEvent.StepTaken.class),
  ASSESSMENT_CONCLUDED("assessment concluded", AssessmentEvent.Concluded.class),
  MULTI_AGENCY_TEAM_ENGAGED("multi-agency team engaged", EnquiryEvent.MultiAgencyTeamEngaged.class),
  STRATEGY_DISCUSSION_HELD("strategy discussion held", EnquiryEvent.StrategyDiscussionHeld.class),
  STRATEGY_RECORD_SHARED("strategy record shared", EnquiryEvent.StrategyRecordShared.class),
  ENQUIRY_STARTED("enquiry started", EnquiryEvent.Started.class),
  ENQUIRY_STEP_TAKEN("enquiry step taken", EnquiryEvent.StepTaken.class),
  ENQUIRY_CONCLUDED("enquiry concluded", EnquiryEvent.Concluded.class),
  TRANSFER_NOTIFIED("transfer notified", ConferenceEvent.TransferNotified.class),
  TRANSFER_STEP_TAKEN("transfer step taken", ConferenceEvent.TransferStepTaken.class),
  CONFERENCE_REQUESTED("conference requested", ConferenceEvent.Requested.class),
  CONFERENCE_MET("conference met", ConferenceEvent.Met.class),
  CONFERENCE_STEP_TAKEN("conference step taken", ConferenceEvent.StepTaken.class),
  VISIT_MADE("visit made", VisitEvent.Made.class),
  PLAN_STARTED("plan started", PlanEvent.Started.class),
  PLAN_REVISED("plan revised", PlanEvent.Revised.class),
  PLAN_ACTION_DONE("plan action done", PlanEvent.ActionDone.class),
  PLAN_REVIEWED("plan reviewed", PlanEvent.Reviewed.class),
  PLAN_STEP_TAKEN("plan step taken", PlanEvent.StepTaken.class),
  PRE_PROCEEDINGS_STEP_TAKEN("pre-proceedings step taken", PlanEvent.PreProceedingsStepTaken.class),
  PLAN_CATEGORY_CHANGED("plan category changed", PlanEvent.CategoryChanged.class),
  PLAN_ENDED("plan ended", PlanEvent.Ended.class),
  CORE_GROUP_MET("core group met", PlanEvent.CoreGroupMet.class),
  CARE_BEGAN("care began", CareEvent.Began.class),
  LEGAL_STATUS_CHANGED("legal status changed", CareEvent.LegalStatusChanged.class),
  CARE_STEP_TAKEN("care step taken", CareEvent.StepTaken.class),
  PLACEMENT_BEGAN("placement began", CareEvent.Placed.class),
  PLACEMENT_STEP_TAKEN("placement step taken", CareEvent.PlacementStepTaken.class),
  PLACEMENT_ENDED("placement ended", CareEvent.PlacementEnded.class),
  CARE_REVIEWED("care reviewed", CareEvent.Reviewed.class),
  CARE_ENDED("care ended", CareEvent.Left.class),
  FAMILY_ANSWERED("family answered", PracticeEvent.FamilyAnswered.class),
  AGREEMENT_OVERRIDDEN("agreement overridden", PracticeEvent.AgreementOverridden.class),
  MODULE_MOVED("module moved", DirectWorkEvent.ModuleMoved.class),
  PARENTING_ASSESSMENT_CONCLUDED(
      "parenting assessment concluded", DirectWorkEvent.ParentingAssessmentConcluded.class),
  SCREENING_COMPLETED("screening completed", DirectWorkEvent.ScreeningCompleted.class),
  ALERT_ACTED_ON("alert acted on", DirectWorkEvent.AlertActedOn.class),
  MARAC_STEP_TAKEN("marac step taken", DirectWorkEvent.MaracStepTaken.class),
  GROUP_SESSION_HELD("group session held", DirectWorkEvent.GroupSessionHeld.class),
  CHANGE_GOAL_AGREED("change goal agreed", DirectWorkEvent.ChangeGoalAgreed.class),
  CHANGE_MEASURED("change measured", DirectWorkEvent.ChangeMeasured.class),
  CAPACITY_JUDGED("capacity judged", DirectWorkEvent.CapacityJudged.class),
  EMERGENCY_POWER_TAKEN("emergency power taken", ProtectionEvent.EmergencyPowerTaken.class),
  EMERGENCY_POWER_EXTENDED(
      "emergency power extended", ProtectionEvent.EmergencyPowerExtended.class),
  EMERGENCY_STEP_TAKEN("emergency step taken", ProtectionEvent.EmergencyStepTaken.class),
  EMERGENCY_POWER_ENDED("emergency power ended", ProtectionEvent.EmergencyPowerEnded.class),
  FAMILY_MEETING_STEP_TAKEN(
      "family meeting step taken", ProtectionEvent.FamilyMeetingStepTaken.class),
  APPLICATION_ISSUED("application issued", ProtectionEvent.ApplicationIssued.class),
  TIMETABLE_EXTENDED("timetable extended", ProtectionEvent.TimetableExtended.class),
  PROCEEDINGS_ENDED("proceedings ended", ProtectionEvent.ProceedingsEnded.class),
  ABSENCE_BEGAN("absence began", IncidentEvent.AbsenceBegan.class),
  CHILD_RETURNED("child returned", IncidentEvent.ChildReturned.class),
  RETURN_INTERVIEW_STEP_TAKEN(
      "return interview step taken", IncidentEvent.ReturnInterviewStepTaken.class),
  SERIOUS_INCIDENT_LEARNED_OF(
      "serious incident learned of", IncidentEvent.SeriousIncidentLearnedOf.class),
  INCIDENT_STEP_TAKEN("incident step taken", IncidentEvent.IncidentStepTaken.class),
  ALLEGATION_RECEIVED("allegation received", IncidentEvent.AllegationReceived.class),
  ALLEGATION_STEP_TAKEN("allegation step taken", IncidentEvent.AllegationStepTaken.class),
  PARTNER_REPORTED("partner reported", DailyLifeEvent.PartnerReported.class),
  ATTENDANCE_REPORTED("attendance reported", DailyLifeEvent.AttendanceReported.class),
  RISK_JUDGED("risk judged", PracticeEvent.RiskJudged.class),
  NEED_JUDGED("need judged", PracticeEvent.NeedJudged.class),
  GROUP_SUPERVISION_HELD("group supervision held", PracticeEvent.GroupSupervisionHeld.class),
  NEXT_STEP_ANSWERED("next step answered", PracticeEvent.NextStepAnswered.class),
  WORKBOOK_ENTRY_WRITTEN("workbook entry written", PracticeEvent.WorkbookEntryWritten.class),
  MONTHLY_SUMMARY_WRITTEN("monthly summary written", PracticeEvent.MonthlySummaryWritten.class),
  SUMMARY_SIGNED_OFF("summary signed off", PracticeEvent.SummarySignedOff.class),
  INFORMATION_SHARED("information shared", PracticeEvent.InformationShared.class),
  INFORMATION_WEIGHED("information weighed", PracticeEvent.InformationWeighed.class),
  INFORMATION_RESTRICTED("information restricted", PracticeEvent.InformationRestricted.class),
  RESTRICTION_LIFTED("restriction lifted", PracticeEvent.RestrictionLifted.class),
  DEPARTURE_AGREED("departure agreed", CaseRecordEvent.DepartureAgreed.class),
  CASE_CLOSED("case closed", CaseRecordEvent.Closed.class),
  CASE_REOPENED("case reopened", CaseRecordEvent.Reopened.class),
  ENTRY_CORRECTED("entry corrected", CaseRecordEvent.Corrected.class),
  ENTRY_STRUCK_OUT("entry struck out", CaseRecordEvent.StruckOut.class);

  private static final ImmutableMap<Class<? extends CaseEvent>, EventKind> BY_TYPE =
      Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(kind -> kind.type, kind -> kind));

  private final String words;
  private final Class<? extends CaseEvent> type;

  EventKind(String words, Class<? extends CaseEvent> type) {
    this.words = words;
    this.type = type;
  }

  /** The kind of this event. */
  public static EventKind of(CaseEvent event) {
    EventKind kind = BY_TYPE.get(event.getClass());
    if (kind == null) {
      throw new IllegalStateException("No kind is listed for " + event.getClass());
    }
    return kind;
  }

  /** The record that holds an event of this kind. */
  public Class<? extends CaseEvent> type() {
    return type;
  }

  /**
   * Whether events of this kind only introduce somebody.
   *
   * <p>People and agencies are known throughout a history, whatever day they were introduced on.
   */
  public boolean isIntroduction() {
    return switch (this) {
      case CASE_OPENED, CHILD_JOINED, ADULT_JOINED, AGENCY_INVOLVED, PRACTITIONER_INVOLVED -> true;
      default -> false;
    };
  }

  /** The kind whose place in the day events of this kind take: reopening is level with closing. */
  EventKind placeInDay() {
    return this == CASE_REOPENED ? CASE_CLOSED : this;
  }

  /** Reads as a worker would say it: "core group met". */
  @Override
  public String toString() {
    return words;
  }
}
