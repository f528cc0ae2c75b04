// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static org.familysafeguarding.casefile.EventKind.ABSENCE_BEGAN;
import static org.familysafeguarding.casefile.EventKind.ADULT_JOINED;
import static org.familysafeguarding.casefile.EventKind.AGENCY_INVOLVED;
import static org.familysafeguarding.casefile.EventKind.AGREEMENT_OVERRIDDEN;
import static org.familysafeguarding.casefile.EventKind.ALLEGATION_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.ALLEGATION_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.ALLOCATION_DECIDED;
import static org.familysafeguarding.casefile.EventKind.ALLOCATION_ENDED;
import static org.familysafeguarding.casefile.EventKind.APPLICATION_ISSUED;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_OVERRAN;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_REVIEW_POINT_SET;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_STARTED;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.ATTENDANCE_REPORTED;
import static org.familysafeguarding.casefile.EventKind.CAPACITY_JUDGED;
import static org.familysafeguarding.casefile.EventKind.CARE_BEGAN;
import static org.familysafeguarding.casefile.EventKind.CARE_ENDED;
import static org.familysafeguarding.casefile.EventKind.CARE_REVIEWED;
import static org.familysafeguarding.casefile.EventKind.CARE_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.CASE_CLOSED;
import static org.familysafeguarding.casefile.EventKind.CASE_OPENED;
import static org.familysafeguarding.casefile.EventKind.CASE_REOPENED;
import static org.familysafeguarding.casefile.EventKind.CHANGE_GOAL_AGREED;
import static org.familysafeguarding.casefile.EventKind.CHANGE_MEASURED;
import static org.familysafeguarding.casefile.EventKind.CHILD_BORN;
import static org.familysafeguarding.casefile.EventKind.CHILD_JOINED;
import static org.familysafeguarding.casefile.EventKind.CHILD_RETURNED;
import static org.familysafeguarding.casefile.EventKind.CHILD_UPDATED;
import static org.familysafeguarding.casefile.EventKind.CLINICAL_SUPERVISION_ARRANGED;
import static org.familysafeguarding.casefile.EventKind.CONFERENCE_MET;
import static org.familysafeguarding.casefile.EventKind.CONFERENCE_REQUESTED;
import static org.familysafeguarding.casefile.EventKind.CONFERENCE_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.CONSULTATION_GIVEN;
import static org.familysafeguarding.casefile.EventKind.CONTACT_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.CORE_GROUP_MET;
import static org.familysafeguarding.casefile.EventKind.DEPARTURE_AGREED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_ENDED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_EXTENDED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_TAKEN;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.ENQUIRY_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.ENQUIRY_STARTED;
import static org.familysafeguarding.casefile.EventKind.ENQUIRY_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.ENTRY_CORRECTED;
import static org.familysafeguarding.casefile.EventKind.ENTRY_STRUCK_OUT;
import static org.familysafeguarding.casefile.EventKind.FAMILY_ANSWERED;
import static org.familysafeguarding.casefile.EventKind.FAMILY_MEETING_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.HANDOVER_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.INCIDENT_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.INFORMATION_RESTRICTED;
import static org.familysafeguarding.casefile.EventKind.INFORMATION_SHARED;
import static org.familysafeguarding.casefile.EventKind.INFORMATION_WEIGHED;
import static org.familysafeguarding.casefile.EventKind.LEAD_PRACTITIONER_CHOSEN;
import static org.familysafeguarding.casefile.EventKind.LEGAL_STATUS_CHANGED;
import static org.familysafeguarding.casefile.EventKind.MULTI_AGENCY_TEAM_ENGAGED;
import static org.familysafeguarding.casefile.EventKind.NEED_JUDGED;
import static org.familysafeguarding.casefile.EventKind.OVERSIGHT_GIVEN;
import static org.familysafeguarding.casefile.EventKind.PARENTING_ASSESSMENT_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.PARTNER_REPORTED;
import static org.familysafeguarding.casefile.EventKind.PERSON_DIED;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_BEGAN;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_ENDED;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.PLAN_ACTION_DONE;
import static org.familysafeguarding.casefile.EventKind.PLAN_CATEGORY_CHANGED;
import static org.familysafeguarding.casefile.EventKind.PLAN_ENDED;
import static org.familysafeguarding.casefile.EventKind.PLAN_REVIEWED;
import static org.familysafeguarding.casefile.EventKind.PLAN_REVISED;
import static org.familysafeguarding.casefile.EventKind.PLAN_STARTED;
import static org.familysafeguarding.casefile.EventKind.PLAN_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.PRACTITIONER_INVOLVED;
import static org.familysafeguarding.casefile.EventKind.PRACTITIONER_TRAINED;
import static org.familysafeguarding.casefile.EventKind.PRE_PROCEEDINGS_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.PRIMARY_NEED_FOUND;
import static org.familysafeguarding.casefile.EventKind.PROCEEDINGS_ENDED;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_DECIDED;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.REFERRER_ACKNOWLEDGED;
import static org.familysafeguarding.casefile.EventKind.RELATIONSHIP_ENDED;
import static org.familysafeguarding.casefile.EventKind.RELATIONSHIP_FOUND;
import static org.familysafeguarding.casefile.EventKind.RESPONSIBILITY_ACQUIRED;
import static org.familysafeguarding.casefile.EventKind.RESPONSIBILITY_ENDED;
import static org.familysafeguarding.casefile.EventKind.RESTRICTION_LIFTED;
import static org.familysafeguarding.casefile.EventKind.RETURN_INTERVIEW_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.RISK_JUDGED;
import static org.familysafeguarding.casefile.EventKind.SERIOUS_INCIDENT_LEARNED_OF;
import static org.familysafeguarding.casefile.EventKind.STRATEGY_DISCUSSION_HELD;
import static org.familysafeguarding.casefile.EventKind.STRATEGY_RECORD_SHARED;
import static org.familysafeguarding.casefile.EventKind.TEAM_ASSIGNED;
import static org.familysafeguarding.casefile.EventKind.TIMETABLE_EXTENDED;
import static org.familysafeguarding.casefile.EventKind.TRANSFER_NOTIFIED;
import static org.familysafeguarding.casefile.EventKind.TRANSFER_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.VISIT_MADE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.view.Nature.Belonging;
import org.familysafeguarding.view.Nature.Sensitivity;
import org.familysafeguarding.view.Nature.Telling;

/**
 * What is decided about every kind of event; a kind nobody decided about is shown to nobody but the
 * case holder and managers.
 */
final class Natures {

  private static final Belonging OPEN = seen -> ImmutableSet.of();
  private static final Telling TOLD = (seen, viewer) -> true;
  private static final Telling NEVER = (seen, viewer) -> false;

  private static final Map<EventKind, Nature> BY_KIND =
      Maps.immutableEnumMap(
          ImmutableMap.<EventKind, Nature>builder()
              .putAll(told(Redaction.WORDS, CASE_OPENED, CASE_CLOSED, CASE_REOPENED))
              .putAll(told(Redaction.WORDS, CONFERENCE_MET, CORE_GROUP_MET))
              .putAll(told(Redaction.WORDS, PLAN_STARTED, PLAN_REVIEWED))
              .putAll(told(Redaction.WORDS, PLAN_CATEGORY_CHANGED, PLAN_ENDED))
              .putAll(told(Redaction.NUMBERS, CHILD_JOINED, CHILD_BORN, ADULT_JOINED))
              .putAll(told(Redaction.OTHER_ADULTS, RELATIONSHIP_FOUND, RELATIONSHIP_ENDED))
              .putAll(told(Redaction.OTHER_ADULTS, RESPONSIBILITY_ACQUIRED, RESPONSIBILITY_ENDED))
              .putAll(told(Redaction.AGENCIES, AGENCY_INVOLVED))
              .putAll(
                  told(
                      Redaction.VICTIM_WORKERS,
                      PRACTITIONER_INVOLVED,
                      TEAM_ASSIGNED,
                      ALLOCATION_ENDED))
              .putAll(staff(Redaction.FAMILY_NEWS, CHILD_UPDATED, PERSON_DIED))
              .putAll(
                  staff(
                      Redaction.TEAMWORK,
                      PRACTITIONER_TRAINED,
                      CLINICAL_SUPERVISION_ARRANGED,
                      ALLOCATION_DECIDED,
                      HANDOVER_STEP_TAKEN,
                      CONSULTATION_GIVEN,
                      OVERSIGHT_GIVEN))
              .putAll(
                  staff(
                      Redaction.REFERRALS,
                      REFERRAL_DECIDED,
                      REFERRER_ACKNOWLEDGED,
                      REFERRAL_STEP_TAKEN,
                      LEAD_PRACTITIONER_CHOSEN,
                      PRIMARY_NEED_FOUND))
              .putAll(about(Compartment.THIRD_PARTY, Redaction.REFERRALS, CONTACT_RECEIVED))
              .putAll(about(Compartment.THIRD_PARTY, Redaction.REFERRALS, REFERRAL_RECEIVED))
              .putAll(
                  staff(
                      Redaction.ASSESSMENTS,
                      ASSESSMENT_STARTED,
                      ASSESSMENT_REVIEW_POINT_SET,
                      ASSESSMENT_OVERRAN,
                      ASSESSMENT_STEP_TAKEN,
                      ASSESSMENT_CONCLUDED,
                      PARENTING_ASSESSMENT_CONCLUDED,
                      CHANGE_GOAL_AGREED,
                      CHANGE_MEASURED,
                      CAPACITY_JUDGED))
              .putAll(
                  staff(
                      Redaction.ENQUIRIES,
                      MULTI_AGENCY_TEAM_ENGAGED,
                      STRATEGY_DISCUSSION_HELD,
                      STRATEGY_RECORD_SHARED,
                      ENQUIRY_STARTED,
                      ENQUIRY_STEP_TAKEN,
                      ENQUIRY_CONCLUDED))
              .putAll(
                  staff(
                      Redaction.CONFERENCE_BUSINESS,
                      TRANSFER_NOTIFIED,
                      TRANSFER_STEP_TAKEN,
                      CONFERENCE_REQUESTED,
                      CONFERENCE_STEP_TAKEN))
              .putAll(staff(Redaction.VISITS, VISIT_MADE))
              .putAll(
                  staff(Redaction.PLAN_BUSINESS, PLAN_REVISED, PLAN_ACTION_DONE, PLAN_STEP_TAKEN))
              .put(
                  PRE_PROCEEDINGS_STEP_TAKEN,
                  new Nature(Redaction.PLAN_BUSINESS, Natures::lawyersAdvice, NEVER))
              .putAll(
                  staff(
                      Redaction.CARE,
                      CARE_BEGAN,
                      LEGAL_STATUS_CHANGED,
                      CARE_STEP_TAKEN,
                      PLACEMENT_BEGAN,
                      PLACEMENT_STEP_TAKEN,
                      PLACEMENT_ENDED,
                      CARE_REVIEWED,
                      CARE_ENDED))
              .putAll(staff(Redaction.AGREEMENTS, FAMILY_ANSWERED, AGREEMENT_OVERRIDDEN))
              .putAll(
                  staff(
                      Redaction.PROTECTION,
                      EMERGENCY_POWER_TAKEN,
                      EMERGENCY_POWER_EXTENDED,
                      EMERGENCY_STEP_TAKEN,
                      EMERGENCY_POWER_ENDED,
                      FAMILY_MEETING_STEP_TAKEN,
                      APPLICATION_ISSUED,
                      TIMETABLE_EXTENDED,
                      PROCEEDINGS_ENDED))
              .putAll(
                  staff(
                      Redaction.INCIDENTS,
                      ABSENCE_BEGAN,
                      CHILD_RETURNED,
                      RETURN_INTERVIEW_STEP_TAKEN,
                      SERIOUS_INCIDENT_LEARNED_OF,
                      INCIDENT_STEP_TAKEN))
              .putAll(about(Compartment.THIRD_PARTY, Redaction.INCIDENTS, ALLEGATION_RECEIVED))
              .putAll(about(Compartment.THIRD_PARTY, Redaction.INCIDENTS, ALLEGATION_STEP_TAKEN))
              .putAll(about(Compartment.THIRD_PARTY, Redaction.INCIDENTS, PARTNER_REPORTED))
              .putAll(staff(Redaction.FAMILY_NEWS, ATTENDANCE_REPORTED))
              .putAll(staff(Redaction.RISK_JUDGEMENTS, RISK_JUDGED, NEED_JUDGED))
              .putAll(staff(Redaction.DISCLOSURES, INFORMATION_SHARED, INFORMATION_WEIGHED))
              .putAll(
                  staff(Redaction.DEPARTURES, DEPARTURE_AGREED, ENTRY_CORRECTED, ENTRY_STRUCK_OUT))
              .put(INFORMATION_RESTRICTED, marking())
              .put(RESTRICTION_LIFTED, marking())
              .putAll(PersonalNatures.ALL)
              .buildOrThrow());

  private Natures() {}

  /** What is decided about a kind; empty where nobody decided. */
  static Optional<Nature> of(EventKind kind) {
    return Optional.ofNullable(BY_KIND.get(kind));
  }

  /** Facts for everybody; what stands in them that is not is taken out. */
  private static ImmutableMap<EventKind, Nature> told(Redaction redaction, EventKind... kinds) {
    return all(new Nature(redaction, OPEN, TOLD), kinds);
  }

  /** For those who work with the family, and no guarded viewer. */
  private static ImmutableMap<EventKind, Nature> staff(Redaction redaction, EventKind... kinds) {
    return all(new Nature(redaction, OPEN, NEVER), kinds);
  }

  private static ImmutableMap<EventKind, Nature> about(
      Compartment compartment, Redaction redaction, EventKind kind) {
    Sensitivity always = new Sensitivity(compartment, ImmutableSet.of());
    return all(new Nature(redaction, seen -> ImmutableSet.of(always), NEVER), kind);
  }

  private static ImmutableMap<EventKind, Nature> all(Nature nature, EventKind... kinds) {
    ImmutableMap.Builder<EventKind, Nature> natures = ImmutableMap.builder();
    for (EventKind kind : kinds) {
      natures.put(kind, nature);
    }
    return natures.buildOrThrow();
  }

  /** That something was restricted, and why, would tell what: it is for those who see all. */
  private static Nature marking() {
    return new Nature(
        Redaction.MARKINGS,
        seen ->
            ImmutableSet.of(
                new Sensitivity(Compartment.VICTIM_ONLY, ImmutableSet.of()),
                new Sensitivity(Compartment.PERPETRATOR_LINKED, ImmutableSet.of())),
        NEVER);
  }

  private static ImmutableSet<Sensitivity> lawyersAdvice(SeenEvent seen) {
    boolean decided =
        seen.event() instanceof PlanEvent.PreProceedingsStepTaken taken
            && taken.step() == PreProceedingsStep.NEXT_STEP_DECIDED;
    return decided
        ? ImmutableSet.of(new Sensitivity(Compartment.LEGAL_PRIVILEGE, ImmutableSet.of()))
        : ImmutableSet.of();
  }
}
