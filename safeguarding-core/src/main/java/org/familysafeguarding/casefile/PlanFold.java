// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.EndedPlan;
import org.familysafeguarding.plan.Plans;
import org.familysafeguarding.plan.ReviewedPlan;
import org.familysafeguarding.plan.TakenPlanStep;
import org.familysafeguarding.plan.TakenStep;

/** Folds plans and core groups. */
final class PlanFold implements PlanEvent.Reader {

  private final Plans.Builder plans = Plans.builder();
  private final KnownPeople people;

  PlanFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void started(PlanEvent.Started event, Occurrence when) {
    people.require(event.plan().child());
    plans.started(event.plan(), when);
  }

  @Override
  public void revised(PlanEvent.Revised event, Occurrence when) {
    plans.revised(event.plan(), event.outcomes(), when);
  }

  @Override
  public void actionDone(PlanEvent.ActionDone event, Occurrence when) {
    plans.actionDone(event.plan(), event.action(), when);
  }

  @Override
  public void reviewed(PlanEvent.Reviewed event, Occurrence when) {
    plans.reviewed(event.plan(), new ReviewedPlan(event.review(), when));
  }

  @Override
  public void stepTaken(PlanEvent.StepTaken event, Occurrence when) {
    plans.stepTaken(event.plan(), new TakenPlanStep(event.step(), when));
  }

  @Override
  public void preProceedingsStepTaken(PlanEvent.PreProceedingsStepTaken event, Occurrence when) {
    plans.stepTaken(event.plan(), new TakenStep(event.step(), when));
  }

  @Override
  public void categoryChanged(PlanEvent.CategoryChanged event, Occurrence when) {
    plans.categoryChanged(event.plan(), event.category());
  }

  @Override
  public void ended(PlanEvent.Ended event, Occurrence when) {
    plans.ended(event.plan(), new EndedPlan(event.ending(), when));
  }

  @Override
  public void coreGroupMet(PlanEvent.CoreGroupMet event, Occurrence when) {
    people.requireAll(event.coreGroup().children());
    people.requireAll(event.coreGroup().attendance().family());
    plans.coreGroupMet(event.coreGroup(), when);
  }

  Plans build() {
    return plans.build();
  }
}
