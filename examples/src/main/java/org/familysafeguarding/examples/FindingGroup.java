// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Finding;

/**
 * Findings that say the same of several children, told once.
 *
 * <p>They are of one rule, with one outcome, for one reason.
 */
record FindingGroup(Finding first, List<ChildId> children) {

  private record Sameness(Object rule, Object kind, Object outcome, String reason) {}

  FindingGroup {
    children = List.copyOf(children);
  }

  static List<FindingGroup> of(List<Finding> findings) {
    Map<Sameness, List<Finding>> same = new LinkedHashMap<>();
    for (Finding each : findings) {
      same.computeIfAbsent(sameness(each), none -> new ArrayList<>()).add(each);
    }
    return same.values().stream().map(FindingGroup::ofSame).toList();
  }

  private static Sameness sameness(Finding finding) {
    return new Sameness(
        finding.card().id(),
        finding.subject().kind(),
        finding.outcome(),
        finding.because().inWords());
  }

  private static FindingGroup ofSame(List<Finding> same) {
    List<ChildId> children =
        same.stream().flatMap(each -> each.subject().children().stream()).distinct().toList();
    return new FindingGroup(same.get(0), children);
  }
}
