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
                  entry(EventKind.ALLOCATED, "allocated"),
                  entry(EventKind.ALLOCATION_ENDED, "allocation-ended"),
                  entry(EventKind.CONTACT_RECEIVED, "contact-received"),
                  entry(EventKind.REFERRAL_RECEIVED, "referral-received"),
                  entry(EventKind.REFERRAL_DECIDED, "referral-decided"),
                  entry(EventKind.REFERRER_ACKNOWLEDGED, "referrer-acknowledged"),
                  entry(EventKind.PRIMARY_NEED_FOUND, "primary-need-found"),
                  entry(EventKind.ASSESSMENT_STARTED, "assessment-started"),
                  entry(EventKind.ASSESSMENT_REVIEW_POINT_SET, "assessment-review-point-set"),
                  entry(EventKind.ASSESSMENT_OVERRAN, "assessment-overran"),
                  entry(EventKind.ASSESSMENT_CONCLUDED, "assessment-concluded"),
                  entry(EventKind.STRATEGY_DISCUSSION_HELD, "strategy-discussion-held"),
                  entry(EventKind.ENQUIRY_STARTED, "enquiry-started"),
                  entry(EventKind.ENQUIRY_CONCLUDED, "enquiry-concluded"),
                  entry(EventKind.TRANSFER_NOTIFIED, "transfer-notified"),
                  entry(EventKind.CONFERENCE_MET, "conference-met"),
                  entry(EventKind.VISIT_MADE, "visit-made"),
                  entry(EventKind.PLAN_STARTED, "plan-started"),
                  entry(EventKind.PLAN_REVISED, "plan-revised"),
                  entry(EventKind.PLAN_ACTION_DONE, "plan-action-done"),
                  entry(EventKind.PLAN_REVIEWED, "plan-reviewed"),
                  entry(EventKind.PRE_PROCEEDINGS_STEP_TAKEN, "pre-proceedings-step-taken"),
                  entry(EventKind.PLAN_CATEGORY_CHANGED, "plan-category-changed"),
                  entry(EventKind.PLAN_ENDED, "plan-ended"),
                  entry(EventKind.CORE_GROUP_MET, "core-group-met"),
                  entry(EventKind.CARE_BEGAN, "care-began"),
                  entry(EventKind.PLACEMENT_BEGAN, "placement-began"),
                  entry(EventKind.PLACEMENT_ENDED, "placement-ended"),
                  entry(EventKind.CARE_REVIEWED, "care-reviewed"),
                  entry(EventKind.CARE_ENDED, "care-ended"),
                  entry(EventKind.RISK_JUDGED, "risk-judged"),
                  entry(EventKind.GROUP_SUPERVISION_HELD, "group-supervision-held"),
                  entry(EventKind.WORKBOOK_ENTRY_WRITTEN, "workbook-entry-written"),
                  entry(EventKind.MONTHLY_SUMMARY_WRITTEN, "monthly-summary-written"),
                  entry(EventKind.INFORMATION_SHARED, "information-shared"),
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
