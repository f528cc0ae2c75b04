// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.AlertResponse;
import org.familysafeguarding.instrument.MaracAction;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ParentingAssessment;

/** Direct work with the family: the programme's modules, and screening for what stands behind. */
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

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void moduleMoved(ModuleMoved event, Occurrence when);

    void parentingAssessmentConcluded(ParentingAssessmentConcluded event, Occurrence when);

    void screeningCompleted(ScreeningCompleted event, Occurrence when);

    void alertActedOn(AlertActedOn event, Occurrence when);

    void maracStepTaken(MaracStepTaken event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.directWork(this, when);
  }
}
