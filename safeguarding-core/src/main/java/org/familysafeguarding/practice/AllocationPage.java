// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.DecidedAllocation;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the model asks of allocating a family, and of handing it over. */
final class AllocationPage {

  private AllocationPage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.ALLOCATION, specialistAllocatedByDecision(), handedOverInFull());
  }

  private static Rule specialistAllocatedByDecision() {
    return Rule.forEach(
        RuleCard.of("allocation.specialist-allocated-by-decision")
            .titled(
                "An adult specialist is allocated after a decision to allocate",
                Stage.ALLOCATION,
                FamilySafeguardingRulebook.describedIn(
                    Descriptions.WALSALL, "what adult specialists do"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        file -> Allocated.as(AllocationRole.ADULT_SPECIALIST, file),
        Subjects::allocation,
        AllocationPage::decided);
  }

  private static Finding decided(AllocationSpan span, Matter matter) {
    Optional<DecidedAllocation> decision =
        matter.file().teamwork().decisionOf(span.allocation().id());
    if (decision.isEmpty()) {
      return matter.broken("not-decided", span.began());
    }
    boolean inTime = !decision.get().decided().on().isAfter(span.began().on());
    return matter.found(
        inTime ? Outcome.MET : Outcome.BREACHED,
        inTime ? "decided" : "decided-later",
        List.of(span.began(), decision.get().decided()));
  }

  private static Rule handedOverInFull() {
    return Rule.forEach(
        RuleCard.of("allocation.handed-over-in-full")
            .titled(
                "A family passes to another case holder with a handover, and the new worker and the"
                    + " manager confirm that they have read the file",
                Stage.ALLOCATION,
                FamilySafeguardingRulebook.describedIn(Descriptions.BOLTON_TRANSFER, "transfer"),
                DutyHolder.TEAM_MANAGER)
            .taking("No time is given for it, so what is missing is missing from the first day."),
        CaseHolderChange::of,
        change -> Subjects.allocation(change.to()),
        CaseHolderChange::judge);
  }
}
