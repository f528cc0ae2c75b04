// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CORE_GROUP_MET;
import static org.familysafeguarding.casefile.EventKind.PLAN_ACTION_DONE;
import static org.familysafeguarding.casefile.EventKind.PLAN_CATEGORY_CHANGED;
import static org.familysafeguarding.casefile.EventKind.PLAN_ENDED;
import static org.familysafeguarding.casefile.EventKind.PLAN_REVIEWED;
import static org.familysafeguarding.casefile.EventKind.PLAN_REVISED;
import static org.familysafeguarding.casefile.EventKind.PLAN_STARTED;
import static org.familysafeguarding.casefile.EventKind.PLAN_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.PRE_PROCEEDINGS_STEP_TAKEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanReview;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.risk.AbuseCategory;

/** How plans go. */
final class PlanTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          PLAN_STARTED, PlanTurns::started,
          PLAN_REVISED, PlanTurns::revised,
          PLAN_ACTION_DONE, PlanTurns::actionDone,
          PLAN_REVIEWED, PlanTurns::reviewed,
          PLAN_STEP_TAKEN, PlanTurns::planStepTaken,
          PRE_PROCEEDINGS_STEP_TAKEN, PlanTurns::stepTaken,
          PLAN_CATEGORY_CHANGED, PlanTurns::categoryChanged,
          PLAN_ENDED, PlanTurns::ended,
          CORE_GROUP_MET, PlanTurns::coreGroupMet);

  private PlanTurns() {}

  private static Optional<CaseEvent> started(Scene scene) {
    return scene
        .one(scene.children())
        .flatMap(child -> scene.one(scene.practitioners()).map(lead -> plan(scene, child, lead)));
  }

  private static CaseEvent plan(Scene scene, ChildId child, PractitionerId lead) {
    return new PlanEvent.Started(
        new Plan(
            new PlanId(scene.freshId("P")),
            child,
            terms(scene),
            lead,
            List.of(outcome(scene, lead))));
  }

  private static PlanTerms terms(Scene scene) {
    return switch (scene.random().below(4)) {
      case 0 -> new PlanTerms.ChildInNeed();
      case 1 -> new PlanTerms.PreProceedings();
      default ->
          new PlanTerms.ChildProtection(
              conference(scene),
              scene.random().oneOf(AbuseCategory.class),
              scene.random().below(3));
    };
  }

  private static Optional<ConferenceId> conference(Scene scene) {
    return scene.one(scene.file().conferences().all()).map(each -> each.conference().id());
  }

  private static AgreedOutcome outcome(Scene scene, PractitionerId lead) {
    PlanAction first =
        new PlanAction(
            new ActionId(scene.freshId("AC")),
            scene.words(),
            ImmutableSet.of(lead),
            scene.perhapsSome(scene.adults()),
            scene.today().plusDays(scene.random().between(1, 90)));
    return new AgreedOutcome(scene.words(), scene.random().chance(80) ? List.of(first) : List.of());
  }

  private static Optional<CourseOfPlan> open(Scene scene) {
    return scene.one(scene.file().plans().openOn(scene.today()));
  }

  /** What was agreed before stays agreed, so that nothing done that day loses its action. */
  private static Optional<CaseEvent> revised(Scene scene) {
    return open(scene)
        .map(
            plan ->
                new PlanEvent.Revised(
                    plan.id(),
                    ImmutableList.<AgreedOutcome>builder()
                        .addAll(plan.outcomes())
                        .add(outcome(scene, plan.plan().lead()))
                        .build()));
  }

  private static Optional<CaseEvent> actionDone(Scene scene) {
    return open(scene)
        .flatMap(
            plan ->
                scene
                    .one(plan.actions())
                    .map(action -> new PlanEvent.ActionDone(plan.id(), action.id())));
  }

  private static Optional<CaseEvent> reviewed(Scene scene) {
    return open(scene)
        .flatMap(
            plan ->
                scene
                    .meeting()
                    .map(
                        there ->
                            new PlanEvent.Reviewed(
                                plan.id(), new PlanReview(there, scene.words()))));
  }

  private static Optional<CaseEvent> planStepTaken(Scene scene) {
    return open(scene)
        .map(plan -> new PlanEvent.StepTaken(plan.id(), scene.random().oneOf(PlanStep.class)));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return open(scene)
        .filter(plan -> plan.kind() == PlanKind.PRE_PROCEEDINGS)
        .map(
            plan ->
                new PlanEvent.PreProceedingsStepTaken(
                    plan.id(), scene.random().oneOf(PreProceedingsStep.class)));
  }

  private static Optional<CaseEvent> categoryChanged(Scene scene) {
    return open(scene)
        .filter(plan -> plan.kind() == PlanKind.CHILD_PROTECTION)
        .map(
            plan ->
                new PlanEvent.CategoryChanged(
                    plan.id(), scene.random().oneOf(AbuseCategory.class)));
  }

  private static Optional<CaseEvent> ended(Scene scene) {
    return open(scene)
        .map(
            plan ->
                new PlanEvent.Ended(
                    plan.id(),
                    new PlanEnding(scene.random().oneOf(PlanEndReason.class), conference(scene))));
  }

  private static Optional<CaseEvent> coreGroupMet(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .meeting()
                .map(
                    there ->
                        new PlanEvent.CoreGroupMet(
                            new CoreGroup(
                                new CoreGroupId(scene.freshId("CG")),
                                children,
                                there,
                                scene.words()))));
  }
}
