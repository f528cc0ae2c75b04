// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;

/** What falls due for one practitioner from a Monday to the Sunday after. */
public record WorkWeek(
    PractitionerId practitioner, LocalDate monday, List<WorkItem> items, boolean overloaded) {

  public WorkWeek {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(monday, "monday");
    items = List.copyOf(items);
  }

  /** The items that something stands in the way of. */
  public List<WorkItem> clashing() {
    return items.stream().filter(each -> !each.clashes().isEmpty()).toList();
  }
}
