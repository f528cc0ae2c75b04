// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LeftCare;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Ceasing to look after a child is approved. */
final class LeavingRule {

  private LeavingRule() {}

  static Rule approved(Authority authority) {
    return Rule.forEachThatApplies(
        RuleCard.of("looked-after.leaving-approved")
            .titled(
                "The council's decision to cease looking after a child is approved first",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.NOMINATED_OFFICER)
            .asking()
            .taking(
                "By the nominated officer or the director. A court's order, another council, the"
                    + " 18th birthday and death leave the council nothing to decide."),
        CareDays.TOPIC,
        (care, matter) -> care.end().map(end -> judge(end, care, matter)));
  }

  private static Finding judge(LeftCare end, CourseOfCare care, Matter matter) {
    LocalDate day = end.left().on();
    if (care.hadTaken(CareStep.LEAVING_APPROVED_BY_NOMINATED_OFFICER, day)
        || care.hadTaken(CareStep.LEAVING_APPROVED_BY_DIRECTOR, day)) {
      return matter.kept("approved", end.left());
    }
    return switch (end.reason()) {
      case RETURNED_HOME, INDEPENDENT_LIVING -> matter.broken("not-approved", end.left());
      case OTHER -> matter.cannotTell("no-reason", end.left());
      case ADOPTED,
          SPECIAL_GUARDIANSHIP,
          CHILD_ARRANGEMENTS_ORDER,
          MOVED_TO_ANOTHER_COUNCIL,
          ADULT_SERVICES,
          REACHED_18,
          DIED ->
          matter.notAsked("not-for-council", end.left());
    };
  }
}
