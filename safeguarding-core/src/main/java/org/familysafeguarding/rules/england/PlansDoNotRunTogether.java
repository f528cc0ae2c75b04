// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A child has no child in need plan while on a child protection plan.
 *
 * <p>The one may begin on the day the other ends.
 */
final class PlansDoNotRunTogether implements Rule {

  private final RuleCard card;

  PlansDoNotRunTogether(Authority authority) {
    this.card =
        RuleCard.of("plan.do-not-run-together")
            .titled(
                "A child has no child in need plan while on a child protection plan",
                Stage.PLAN,
                authority,
                DutyHolder.CASE_HOLDER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(file.plans().of(PlanKind.CHILD_PROTECTION), plan -> judge(plan, file));
  }

  private Finding judge(CourseOfPlan protection, CaseFile file) {
    List<PlanId> together =
        file.plans().of(protection.child()).stream()
            .filter(each -> each.kind() == PlanKind.CHILD_IN_NEED)
            .filter(each -> each.span().overlaps(protection.span()))
            .map(CourseOfPlan::id)
            .toList();
    return together.isEmpty()
        ? Finding.of(
            card,
            Subjects.of(protection),
            Outcome.MET,
            Reasons.because("no child in need plan ran with it", protection.started()))
        : Finding.of(
            card,
            Subjects.of(protection),
            Outcome.BREACHED,
            Reasons.because(
                "it ran together with the child in need plan %s", together, protection.started()));
  }
}
