// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.change.CapacityJudgement;
import org.familysafeguarding.change.ChangeGoal;
import org.familysafeguarding.change.ChangeMeasure;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.AlertResponse;
import org.familysafeguarding.instrument.MaracAction;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.programme.GroupSession;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ParentingAssessment;

/** Direct work with the family: the programme, groups, screening, and measuring of change. */
public sealed interface DirectWorkEvent extends CaseEvent {

  /** Work on a module with an adult was planned, started or ended. */
  record ModuleMoved(ModuleMove move) implements DirectWorkEvent {

    public ModuleMoved {
      requireNonNull(move, "move");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.moduleMoved(this, when);
    }
  }

  /** A parenting assessment was concluded. */
  record ParentingAssessmentConcluded(ParentingAssessment assessment) implements DirectWorkEvent {

    public ParentingAssessmentConcluded {
      requireNonNull(assessment, "assessment");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.parentingAssessmentConcluded(this, when);
    }
  }

  /** A screening tool was filled in. */
  record ScreeningCompleted(Screening screening) implements DirectWorkEvent {

    public ScreeningCompleted {
      requireNonNull(screening, "screening");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.screeningCompleted(this, when);
    }
  }

  /** Somebody acted on an answer that could not wait. */
  record AlertActedOn(AlertResponse response) implements DirectWorkEvent {

    public AlertActedOn {
      requireNonNull(response, "response");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.alertActedOn(this, when);
    }
  }

  /** A step was taken towards the conference on high-risk domestic abuse, or away from it. */
  record MaracStepTaken(MaracAction action) implements DirectWorkEvent {

    public MaracStepTaken {
      requireNonNull(action, "action");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.maracStepTaken(this, when);
    }
  }

  /** A session of a group was held to which an adult was expected. */
  record GroupSessionHeld(GroupSession session) implements DirectWorkEvent {

    public GroupSessionHeld {
      requireNonNull(session, "session");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.groupSessionHeld(this, when);
    }
  }

  /** What an adult means to change was agreed with them. */
  record ChangeGoalAgreed(ChangeGoal goal) implements DirectWorkEvent {

    public ChangeGoalAgreed {
      requireNonNull(goal, "goal");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.changeGoalAgreed(this, when);
    }
  }

  /** How far an adult has come towards a goal was measured again. */
  record ChangeMeasured(ChangeMeasure measure) implements DirectWorkEvent {

    public ChangeMeasured {
      requireNonNull(measure, "measure");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.changeMeasured(this, when);
    }
  }

  /** An adult's parenting was judged, as it is and as it can become. */
  record CapacityJudged(CapacityJudgement judgement) implements DirectWorkEvent {

    public CapacityJudged {
      requireNonNull(judgement, "judgement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.capacityJudged(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void moduleMoved(ModuleMoved event, Occurrence when);

    void parentingAssessmentConcluded(ParentingAssessmentConcluded event, Occurrence when);

    void screeningCompleted(ScreeningCompleted event, Occurrence when);

    void alertActedOn(AlertActedOn event, Occurrence when);

    void maracStepTaken(MaracStepTaken event, Occurrence when);

    void groupSessionHeld(GroupSessionHeld event, Occurrence when);

    void changeGoalAgreed(ChangeGoalAgreed event, Occurrence when);

    void changeMeasured(ChangeMeasured event, Occurrence when);

    void capacityJudged(CapacityJudged event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.directWork(this, when);
  }
}
