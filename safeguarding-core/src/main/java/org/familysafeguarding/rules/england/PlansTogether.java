// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Which plans a child may have at one time. */
final class PlansTogether {

  private PlansTogether() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(oneAtATime(), doNotRunTogether(), notBesideCare(guidance));
  }

  private static Rule oneAtATime() {
    return Rule.forEach(
        RuleCard.of("plan.one-at-a-time")
            .titled(
                "A child has one child protection plan at a time",
                Stage.PLAN,
                Sources.census("8935 and 8940"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking("Of two that overlap, the one that began later is out of place."),
        Topics.PROTECTION_PLANS,
        (plan, matter) -> {
          List<PlanId> others = stillOpen(plan, matter.file());
          return others.isEmpty()
              ? matter.kept("only-one", plan.started())
              : matter.broken("second", plan.started(), others);
        });
  }

  private static List<PlanId> stillOpen(CourseOfPlan plan, CaseFile file) {
    List<CourseOfPlan> all = file.plans().of(PlanKind.CHILD_PROTECTION);
    List<PlanId> open = new ArrayList<>();
    for (CourseOfPlan each : all.subList(0, all.indexOf(plan))) {
      if (each.child().equals(plan.child()) && each.isOpenOn(plan.started().on())) {
        open.add(each.id());
      }
    }
    return open;
  }

  private static Rule doNotRunTogether() {
    return Rule.forEach(
        RuleCard.of("plan.do-not-run-together")
            .titled(
                "A child has no child in need plan while on a child protection plan",
                Stage.PLAN,
                Sources.census("4001"),
                DutyHolder.CASE_HOLDER)
            .asking()
            .taking(
                "The one may begin on the day the other ends, as rules 4016 and 4017 of the census"
                    + " have it too."),
        Topics.PROTECTION_PLANS,
        PlansTogether::together);
  }

  private static Finding together(CourseOfPlan protection, Matter matter) {
    List<PlanId> together = new ArrayList<>();
    for (CourseOfPlan each : matter.file().plans().of(protection.child())) {
      if (each.kind() == PlanKind.CHILD_IN_NEED && each.span().overlaps(protection.span())) {
        together.add(each.id());
      }
    }
    return together.isEmpty()
        ? matter.kept("alone", protection.started())
        : matter.broken("together", protection.started(), together);
  }

  private static Rule notBesideCare(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.not-beside-care")
            .titled(
                "A child who is looked after has no child protection plan beside",
                Stage.PLAN,
                guidance.unverifiedOn("children on a plan who become looked after"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "It is asked only where the council has said so; the plan may end on the day care"
                    + " begins."),
        Topics.PROTECTION_PLANS,
        PlansTogether::care);
  }

  private static Optional<Finding> care(CourseOfPlan plan, Matter matter) {
    if (matter.number(PlanSlots.NO_PLAN_BESIDE_CARE, plan.started().on()) == 0) {
      return Optional.empty();
    }
    boolean lookedAfter =
        matter.file().care().of(plan.child()).stream()
            .anyMatch(episode -> episode.span().overlaps(plan.span()));
    return Optional.of(matter.keptIf(!lookedAfter, "no-care", "beside-care", plan.started()));
  }
}
