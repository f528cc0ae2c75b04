// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanReview;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.risk.AbuseCategory;

/** Something in the course of one child's plan, or a core group for several. */
public sealed interface PlanEvent extends CaseEvent {

  /** A plan began. */
  record Started(Plan plan) implements PlanEvent {

    public Started {
      requireNonNull(plan, "plan");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.started(this, when);
    }
  }

  /** What is agreed under a plan changed; this is all of it. */
  record Revised(PlanId plan, List<AgreedOutcome> outcomes) implements PlanEvent {

    public Revised {
      requireNonNull(plan, "plan");
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.revised(this, when);
    }
  }

  /** An action was done. */
  record ActionDone(PlanId plan, ActionId action) implements PlanEvent {

    public ActionDone {
      requireNonNull(plan, "plan");
      requireNonNull(action, "action");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.actionDone(this, when);
    }
  }

  /** A child in need or pre-proceedings plan was reviewed. */
  record Reviewed(PlanId plan, PlanReview review) implements PlanEvent {

    public Reviewed {
      requireNonNull(plan, "plan");
      requireNonNull(review, "review");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.reviewed(this, when);
    }
  }

  /** A step around a plan was taken. */
  record StepTaken(PlanId plan, PlanStep step) implements PlanEvent {

    public StepTaken {
      requireNonNull(plan, "plan");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** A step was taken on the way to care proceedings, or away from them. */
  record PreProceedingsStepTaken(PlanId plan, PreProceedingsStep step) implements PlanEvent {

    public PreProceedingsStepTaken {
      requireNonNull(plan, "plan");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.preProceedingsStepTaken(this, when);
    }
  }

  /** A conference changed the category of abuse. */
  record CategoryChanged(PlanId plan, AbuseCategory category) implements PlanEvent {

    public CategoryChanged {
      requireNonNull(plan, "plan");
      requireNonNull(category, "category");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.categoryChanged(this, when);
    }
  }

  /** A plan ended. */
  record Ended(PlanId plan, PlanEnding ending) implements PlanEvent {

    public Ended {
      requireNonNull(plan, "plan");
      requireNonNull(ending, "ending");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.ended(this, when);
    }
  }

  /** A core group met. */
  record CoreGroupMet(CoreGroup coreGroup) implements PlanEvent {

    public CoreGroupMet {
      requireNonNull(coreGroup, "coreGroup");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.coreGroupMet(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void started(Started event, Occurrence when);

    void revised(Revised event, Occurrence when);

    void actionDone(ActionDone event, Occurrence when);

    void reviewed(Reviewed event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void preProceedingsStepTaken(PreProceedingsStepTaken event, Occurrence when);

    void categoryChanged(CategoryChanged event, Occurrence when);

    void ended(Ended event, Occurrence when);

    void coreGroupMet(CoreGroupMet event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.plan(this, when);
  }
}
