// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanKind;

/** Something that was begun or held for one child, as the census counts work. */
record Activity(String id, Occurrence when) {

  Activity {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
  }

  /** All that was begun or held for this child, kind by kind. */
  static List<Activity> forChild(ChildId child, CaseFile file) {
    ImmutableList.Builder<Activity> all = ImmutableList.builder();
    file.assessments()
        .of(child)
        .forEach(each -> all.add(of(each.assessment().id(), each.started())));
    return all.addAll(beyondAssessment(child, file)).build();
  }

  /** The same without assessments: enquiries, conferences and plans. */
  static List<Activity> beyondAssessment(ChildId child, CaseFile file) {
    ImmutableList.Builder<Activity> all = ImmutableList.builder();
    file.enquiries().about(child).forEach(each -> all.add(of(each.enquiry().id(), each.started())));
    file.conferences().all().stream()
        .filter(each -> each.considered(child))
        .forEach(each -> all.add(of(each.conference().id(), each.met())));
    file.plans().of(child).stream()
        .filter(each -> each.kind() != PlanKind.PRE_PROCEEDINGS)
        .forEach(each -> all.add(of(each.id(), each.started())));
    return all.build();
  }

  private static Activity of(Record id, Occurrence when) {
    return new Activity(id.toString(), when);
  }
}
