// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;

/** A plan and how it has gone: what is agreed now, what has been done, reviews and ending. */
public final class CourseOfPlan {

  private final Plan plan;
  private final Occurrence started;
  private final List<AgreedOutcome> outcomes;
  private final Map<ActionId, Occurrence> done;
  private final List<ReviewedPlan> reviews;
  private final List<TakenStep> steps;
  private final List<TakenPlanStep> planSteps;
  private final List<Occurrence> revisions;
  private final Optional<AbuseCategory> latestCategory;
  private final Optional<EndedPlan> end;
  private final DateSpan span;

  CourseOfPlan(PlanDraft draft) {
    this.plan = requireNonNull(draft.plan, "plan");
    this.started = requireNonNull(draft.started, "started");
    this.outcomes = List.copyOf(draft.outcomes);
    this.done = ImmutableMap.copyOf(new LinkedHashMap<>(draft.done));
    this.reviews = List.copyOf(draft.reviews);
    this.steps = List.copyOf(draft.steps);
    this.planSteps = List.copyOf(draft.planSteps);
    this.revisions = List.copyOf(draft.revisions);
    this.latestCategory = draft.latestCategory;
    this.end = draft.end;
    this.span = new DateSpan(started.on(), end.map(each -> each.ended().on()));
  }

  /** The plan as it began. */
  public Plan plan() {
    return plan;
  }

  public PlanId id() {
    return plan.id();
  }

  public ChildId child() {
    return plan.child();
  }

  public PlanKind kind() {
    return plan.kind();
  }

  public Occurrence started() {
    return started;
  }

  /** What is agreed now: the outcomes of the last revision. */
  public List<AgreedOutcome> outcomes() {
    return outcomes;
  }

  /** When what is agreed changed, in order. */
  public List<Occurrence> revisions() {
    return revisions;
  }

  /** The actions now agreed, over all outcomes. */
  public List<PlanAction> actions() {
    return outcomes.stream().flatMap(outcome -> outcome.actions().stream()).toList();
  }

  /** When an action was done, where it has been. */
  public Optional<Occurrence> done(ActionId action) {
    return Optional.ofNullable(done.get(action));
  }

  /** The actions that have been done. */
  public Set<ActionId> actionsDone() {
    return done.keySet();
  }

  /** Reviews of a child in need or pre-proceedings plan; conferences review the other kind. */
  public List<ReviewedPlan> reviews() {
    return reviews;
  }

  /** The steps taken under a pre-proceedings plan, in order; other plans have none. */
  public List<TakenStep> steps() {
    return steps;
  }

  /** The steps taken around the plan, in order. */
  public List<TakenPlanStep> planSteps() {
    return planSteps;
  }

  /** Each time that step was taken around the plan, in order. */
  public List<Occurrence> each(PlanStep step) {
    ImmutableList.Builder<Occurrence> times = ImmutableList.builder();
    for (TakenPlanStep each : planSteps) {
      if (each.step() == step) {
        times.add(each.taken());
      }
    }
    return times.build();
  }

  /** When that step was first taken around the plan, where it has been. */
  public Optional<Occurrence> first(PlanStep step) {
    for (TakenPlanStep each : planSteps) {
      if (each.step() == step) {
        return Optional.of(each.taken());
      }
    }
    return Optional.empty();
  }

  /** The category of abuse as last recorded; only a child protection plan has one. */
  public Optional<AbuseCategory> latestCategory() {
    return latestCategory;
  }

  public Optional<EndedPlan> end() {
    return end;
  }

  /** The days on which the plan was in force; the day it ended is not one of them. */
  public DateSpan span() {
    return span;
  }

  public boolean isOpenOn(LocalDate day) {
    return span.contains(day);
  }

  @Override
  public String toString() {
    return "plan " + plan.id() + " for child " + plan.child() + ", " + span();
  }
}
