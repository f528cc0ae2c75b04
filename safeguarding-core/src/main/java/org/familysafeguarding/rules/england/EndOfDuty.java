// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.FirstDay;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.plan.CourseOfPlan;

/**
 * When nothing more is owed to a child, whatever the file still holds open for them.
 *
 * <p>What fell due before that day, and was not done, stays broken.
 */
final class EndOfDuty {

  private static final int ADULT = 18;

  private EndOfDuty() {}

  /** The first day without duties under this plan: it ended, or the child died or was 18. */
  static Optional<LocalDate> under(CourseOfPlan plan, CaseFile file) {
    Optional<LocalDate> ended = plan.span().endExclusive();
    Optional<LocalDate> died = file.family().diedOn(plan.child());
    Optional<Child> child = file.family().child(plan.child());
    Optional<LocalDate> eighteenth =
        child.isPresent() ? child.get().birth().birthday(ADULT) : Optional.empty();
    return FirstDay.among(List.of(ended, died, eighteenth));
  }
}
