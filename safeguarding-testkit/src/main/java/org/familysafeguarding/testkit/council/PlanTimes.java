// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.visit.VisitPurpose;

/** When one family's children had which plan, and when one of them was looked after. */
final class PlanTimes {

  /** A child looked after from one day until another. */
  record Care(ChildId child, LocalDate from, LocalDate until) {

    private boolean isOn(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  private final Set<ChildId> children;
  private LocalDate protectedFrom = LocalDate.MAX;
  private LocalDate neededFrom = LocalDate.MAX;
  private Optional<Care> care = Optional.empty();

  PlanTimes(Set<ChildId> children) {
    this.children = children;
  }

  void isProtectedFrom(LocalDate day) {
    protectedFrom = day;
  }

  void isInNeedFrom(LocalDate day) {
    neededFrom = day;
  }

  void isLookedAfter(Care inCare) {
    care = Optional.of(inCare);
  }

  /** The day of the first plan. */
  LocalDate firstPlanned() {
    return protectedFrom.isBefore(neededFrom) ? protectedFrom : neededFrom;
  }

  Optional<Care> care() {
    return care;
  }

  /** Protection ends on the day before help for a child in need begins. */
  VisitPurpose purposeOn(LocalDate day) {
    if (!day.isBefore(neededFrom)) {
      return VisitPurpose.CHILD_IN_NEED;
    }
    return day.isBefore(protectedFrom) ? VisitPurpose.ASSESSMENT : VisitPurpose.CHILD_PROTECTION;
  }

  /** The children who live at home on the day. */
  Set<ChildId> atHomeOn(LocalDate day) {
    return children.stream()
        .filter(
            child -> care.filter(each -> each.isOn(day) && each.child().equals(child)).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
