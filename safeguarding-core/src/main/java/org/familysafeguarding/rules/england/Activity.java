// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanKind;

/** Something that was begun or held for one child, as the census counts work. */
record Activity(Kind kind, String id, Occurrence when) {

  /** The kinds of work that the census counts. */
  enum Kind {
    ASSESSMENT,
    ENQUIRY,
    INITIAL_CONFERENCE,
    TRANSFER_IN_CONFERENCE,
    REVIEW_CONFERENCE,
    CHILD_IN_NEED_PLAN,
    CHILD_PROTECTION_PLAN
  }

  Activity {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    requireNonNull(when, "when");
  }

  /** All that was begun or held for this child, kind by kind. */
  static List<Activity> forChild(ChildId child, CaseFile file) {
    ImmutableList.Builder<Activity> all = ImmutableList.builder();
    file.assessments()
        .of(child)
        .forEach(each -> all.add(of(Kind.ASSESSMENT, each.assessment().id(), each.started())));
    file.enquiries()
        .about(child)
        .forEach(each -> all.add(of(Kind.ENQUIRY, each.enquiry().id(), each.started())));
    file.conferences().all().stream()
        .filter(each -> each.considered(child))
        .forEach(
            each ->
                all.add(
                    of(kindOf(each.conference().purpose()), each.conference().id(), each.met())));
    file.plans().of(child).stream()
        .filter(each -> each.kind() != PlanKind.PRE_PROCEEDINGS)
        .forEach(each -> all.add(of(kindOf(each.kind()), each.id(), each.started())));
    return all.build();
  }

  private static Activity of(Kind kind, Record id, Occurrence when) {
    return new Activity(kind, id.toString(), when);
  }

  private static Kind kindOf(PlanKind plan) {
    return plan == PlanKind.CHILD_PROTECTION ? Kind.CHILD_PROTECTION_PLAN : Kind.CHILD_IN_NEED_PLAN;
  }

  private static Kind kindOf(ConferencePurpose purpose) {
    if (purpose instanceof ConferencePurpose.Initial) {
      return Kind.INITIAL_CONFERENCE;
    }
    return purpose instanceof ConferencePurpose.Review
        ? Kind.REVIEW_CONFERENCE
        : Kind.TRANSFER_IN_CONFERENCE;
  }
}
