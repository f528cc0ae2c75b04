// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.risk.AbuseCategory;

/** A plan's course while the history that tells of it is still being read. */
final class PlanDraft {

  final Plan plan;
  final Occurrence started;
  final Map<ActionId, Occurrence> done = new LinkedHashMap<>();
  final List<ReviewedPlan> reviews = new ArrayList<>();
  final List<TakenStep> steps = new ArrayList<>();
  final List<TakenPlanStep> planSteps = new ArrayList<>();
  final List<Occurrence> revisions = new ArrayList<>();
  List<AgreedOutcome> outcomes;
  Optional<AbuseCategory> latestCategory;
  Optional<EndedPlan> end = Optional.empty();

  PlanDraft(Plan plan, Occurrence started) {
    this.plan = plan;
    this.started = started;
    this.outcomes = plan.outcomes();
    this.latestCategory =
        plan.terms() instanceof PlanTerms.ChildProtection protection
            ? Optional.of(protection.initialCategory())
            : Optional.empty();
  }

  void revised(List<AgreedOutcome> agreed, Occurrence revised) {
    outcomes = List.copyOf(agreed);
    revisions.add(revised);
  }

  void actionDone(ActionId action, Occurrence when) {
    checkArgument(
        outcomes.stream()
            .flatMap(outcome -> outcome.actions().stream())
            .anyMatch(each -> each.id().equals(action)),
        "The plan %s has no action %s; name one that is agreed on that day",
        plan.id(),
        action);
    done.putIfAbsent(action, when);
  }

  void stepTaken(TakenStep step) {
    checkArgument(
        plan.kind() == PlanKind.PRE_PROCEEDINGS,
        "The plan %s is no pre-proceedings plan, so it has no steps towards court",
        plan.id());
    steps.add(step);
  }

  void categoryChanged(AbuseCategory category) {
    checkArgument(
        plan.kind() == PlanKind.CHILD_PROTECTION,
        "The plan %s is no child protection plan, so it has no category of abuse",
        plan.id());
    latestCategory = Optional.of(category);
  }

  void ended(EndedPlan how) {
    checkArgument(
        end.isEmpty(), "The plan %s has already ended; correct that entry instead", plan.id());
    end = Optional.of(how);
  }
}
