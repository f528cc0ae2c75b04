// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;

/**
 * The names that kinds of event have in JSON: "referral-received".
 *
 * <p>They stay as they are whatever becomes of the Java names, so a store may index by them.
 */
public final class EventNames {

  private static final Map<EventKind, String> NAMES =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.ofEntries(
                  entry(EventKind.CASE_OPENED, "case-opened"),
                  entry(EventKind.CHILD_JOINED, "child-joined"),
                  entry(EventKind.CHILD_UPDATED, "child-updated"),
                  entry(EventKind.CHILD_BORN, "child-born"),
                  entry(EventKind.PERSON_DIED, "person-died"),
                  entry(EventKind.ADULT_JOINED, "adult-joined"),
                  entry(EventKind.ADULT_UPDATED, "adult-updated"),
                  entry(EventKind.RELATIONSHIP_FOUND, "relationship-found"),
                  entry(EventKind.RELATIONSHIP_ENDED, "relationship-ended"),
                  entry(EventKind.RESPONSIBILITY_ACQUIRED, "responsibility-acquired"),
                  entry(EventKind.RESPONSIBILITY_ENDED, "responsibility-ended"),
                  entry(EventKind.ABUSE_IDENTIFIED, "abuse-identified"),
                  entry(EventKind.HOUSEHOLD_RECORDED, "household-recorded"),
                  entry(EventKind.HOUSEHOLD_ENDED, "household-ended"),
                  entry(EventKind.AGENCY_INVOLVED, "agency-involved"),
                  entry(EventKind.PRACTITIONER_INVOLVED, "practitioner-involved"),
                  entry(EventKind.TEAM_ASSIGNED, "team-assigned"),
                  entry(EventKind.PRACTITIONER_TRAINED, "practitioner-trained"),
                  entry(EventKind.CLINICAL_SUPERVISION_ARRANGED, "clinical-supervision-arranged"),
                  entry(EventKind.ALLOCATION_DECIDED, "allocation-decided"),
                  entry(EventKind.ALLOCATED, "allocated"),
                  entry(EventKind.ALLOCATION_ENDED, "allocation-ended"),
                  entry(EventKind.HANDOVER_STEP_TAKEN, "handover-step-taken"),
                  entry(EventKind.CONSULTATION_GIVEN, "consultation-given"),
                  entry(EventKind.OVERSIGHT_GIVEN, "oversight-given"),
                  entry(EventKind.CONTACT_RECEIVED, "contact-received"),
                  entry(EventKind.REFERRAL_RECEIVED, "referral-received"),
                  entry(EventKind.REFERRAL_DECIDED, "referral-decided"),
                  entry(EventKind.REFERRER_ACKNOWLEDGED, "referrer-acknowledged"),
                  entry(EventKind.REFERRAL_STEP_TAKEN, "referral-step-taken"),
                  entry(EventKind.LEAD_PRACTITIONER_CHOSEN, "lead-practitioner-chosen"),
                  entry(EventKind.PRIMARY_NEED_FOUND, "primary-need-found"),
                  entry(EventKind.ASSESSMENT_STARTED, "assessment-started"),
                  entry(EventKind.ASSESSMENT_REVIEW_POINT_SET, "assessment-review-point-set"),
                  entry(EventKind.ASSESSMENT_OVERRAN, "assessment-overran"),
                  entry(EventKind.ASSESSMENT_STEP_TAKEN, "assessment-step-taken"),
                  entry(EventKind.ASSESSMENT_CONCLUDED, "assessment-concluded"),
                  entry(EventKind.MULTI_AGENCY_TEAM_ENGAGED, "multi-agency-team-engaged"),
                  entry(EventKind.STRATEGY_DISCUSSION_HELD, "strategy-discussion-held"),
                  entry(EventKind.STRATEGY_RECORD_SHARED, "strategy-record-shared"),
                  entry(EventKind.ENQUIRY_STARTED, "enquiry-started"),
                  entry(EventKind.ENQUIRY_STEP_TAKEN, "enquiry-step-taken"),
                  entry(EventKind.ENQUIRY_CONCLUDED, "enquiry-concluded"),
                  entry(EventKind.TRANSFER_NOTIFIED, "transfer-notified"),
                  entry(EventKind.TRANSFER_STEP_TAKEN, "transfer-step-taken"),
                  entry(EventKind.CONFERENCE_REQUESTED, "conference-requested"),
                  entry(EventKind.CONFERENCE_MET, "conference-met"),
                  entry(EventKind.CONFERENCE_STEP_TAKEN, "conference-step-taken"),
                  entry(EventKind.VISIT_MADE, "visit-made"),
                  entry(EventKind.PLAN_STARTED, "plan-started"),
                  entry(EventKind.PLAN_REVISED, "plan-revised"),
                  entry(EventKind.PLAN_ACTION_DONE, "plan-action-done"),
                  entry(EventKind.PLAN_REVIEWED, "plan-reviewed"),
                  entry(EventKind.PLAN_STEP_TAKEN, "plan-step-taken"),
                  entry(EventKind.PRE_PROCEEDINGS_STEP_TAKEN, "pre-proceedings-step-taken"),
                  entry(EventKind.PLAN_CATEGORY_CHANGED, "plan-category-changed"),
                  entry(EventKind.PLAN_ENDED, "plan-ended"),
                  entry(EventKind.CORE_GROUP_MET, "core-group-met"),
                  entry(EventKind.CARE_BEGAN, "care-began"),
                  entry(EventKind.LEGAL_STATUS_CHANGED, "legal-status-changed"),
                  entry(EventKind.CARE_STEP_TAKEN, "care-step-taken"),
                  entry(EventKind.PLACEMENT_BEGAN, "placement-began"),
                  entry(EventKind.PLACEMENT_STEP_TAKEN, "placement-step-taken"),
                  entry(EventKind.PLACEMENT_ENDED, "placement-ended"),
                  entry(EventKind.CARE_REVIEWED, "care-reviewed"),
                  entry(EventKind.CARE_ENDED, "care-ended"),
                  entry(EventKind.FAMILY_ANSWERED, "family-answered"),
                  entry(EventKind.AGREEMENT_OVERRIDDEN, "agreement-overridden"),
                  entry(EventKind.MODULE_MOVED, "module-moved"),
                  entry(EventKind.PARENTING_ASSESSMENT_CONCLUDED, "parenting-assessment-concluded"),
                  entry(EventKind.SCREENING_COMPLETED, "screening-completed"),
                  entry(EventKind.ALERT_ACTED_ON, "alert-acted-on"),
                  entry(EventKind.MARAC_STEP_TAKEN, "marac-step-taken"),
                  entry(EventKind.GROUP_SESSION_HELD, "group-session-held"),
                  entry(EventKind.CHANGE_GOAL_AGREED, "change-goal-agreed"),
                  entry(EventKind.CHANGE_MEASURED, "change-measured"),
                  entry(EventKind.CAPACITY_JUDGED, "capacity-judged"),
                  entry(EventKind.EMERGENCY_POWER_TAKEN, "emergency-power-taken"),
                  entry(EventKind.EMERGENCY_POWER_EXTENDED, "emergency-power-extended"),
                  entry(EventKind.EMERGENCY_STEP_TAKEN, "emergency-step-taken"),
                  entry(EventKind.EMERGENCY_POWER_ENDED, "emergency-power-ended"),
                  entry(EventKind.FAMILY_MEETING_STEP_TAKEN, "family-meeting-step-taken"),
                  entry(EventKind.APPLICATION_ISSUED, "application-issued"),
                  entry(EventKind.TIMETABLE_EXTENDED, "timetable-extended"),
                  entry(EventKind.PROCEEDINGS_ENDED, "proceedings-ended"),
                  entry(EventKind.ABSENCE_BEGAN, "absence-began"),
                  entry(EventKind.CHILD_RETURNED, "child-returned"),
                  entry(EventKind.RETURN_INTERVIEW_STEP_TAKEN, "return-interview-step-taken"),
                  entry(EventKind.SERIOUS_INCIDENT_LEARNED_OF, "serious-incident-learned-of"),
                  entry(EventKind.INCIDENT_STEP_TAKEN, "incident-step-taken"),
                  entry(EventKind.ALLEGATION_RECEIVED, "allegation-received"),
                  entry(EventKind.ALLEGATION_STEP_TAKEN, "allegation-step-taken"),
                  entry(EventKind.PARTNER_REPORTED, "partner-reported"),
                  entry(EventKind.ATTENDANCE_REPORTED, "attendance-reported"),
                  entry(EventKind.RISK_JUDGED, "risk-judged"),
                  entry(EventKind.NEED_JUDGED, "need-judged"),
                  entry(EventKind.GROUP_SUPERVISION_HELD, "group-supervision-held"),
                  entry(EventKind.NEXT_STEP_ANSWERED, "next-step-answered"),
                  entry(EventKind.WORKBOOK_ENTRY_WRITTEN, "workbook-entry-written"),
                  entry(EventKind.MONTHLY_SUMMARY_WRITTEN, "monthly-summary-written"),
                  entry(EventKind.SUMMARY_SIGNED_OFF, "summary-signed-off"),
                  entry(EventKind.INFORMATION_SHARED, "information-shared"),
                  entry(EventKind.INFORMATION_WEIGHED, "information-weighed"),
                  entry(EventKind.INFORMATION_RESTRICTED, "information-restricted"),
                  entry(EventKind.RESTRICTION_LIFTED, "restriction-lifted"),
                  entry(EventKind.DEPARTURE_AGREED, "departure-agreed"),
                  entry(EventKind.CASE_CLOSED, "case-closed"),
                  entry(EventKind.CASE_REOPENED, "case-reopened"),
                  entry(EventKind.ENTRY_CORRECTED, "entry-corrected"),
                  entry(EventKind.ENTRY_STRUCK_OUT, "entry-struck-out"))));

  private EventNames() {}

  /** The name of a kind of event. */
  public static String of(EventKind kind) {
    String name = NAMES.get(requireNonNull(kind, "kind"));
    if (name == null) {
      throw new IllegalStateException("No name is given to " + kind);
    }
    return name;
  }

  /** The kind of event that has this name; empty where none has. */
  public static Optional<EventKind> kind(String name) {
    requireNonNull(name, "name");
    return NAMES.entrySet().stream()
        .filter(each -> each.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Every name, in the order in which a family meets the events. */
  public static List<String> all() {
    return List.copyOf(NAMES.values());
  }
}
