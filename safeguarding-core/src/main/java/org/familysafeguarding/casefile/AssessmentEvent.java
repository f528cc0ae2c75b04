// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.Overrun;
import org.familysafeguarding.chronology.Occurrence;

/** Something in the course of one child's assessment. */
public sealed interface AssessmentEvent extends CaseEvent {

  /** An assessment began. */
  record Started(Assessment assessment) implements AssessmentEvent {

    public Started {
      requireNonNull(assessment, "assessment");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.started(this, when);
    }
  }

  /** A manager set the day by which the assessment's progress is to be looked at. */
  record ReviewPointSet(AssessmentId assessment, LocalDate reviewBy) implements AssessmentEvent {

    public ReviewPointSet {
      requireNonNull(assessment, "assessment");
      requireNonNull(reviewBy, "reviewBy");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.reviewPointSet(this, when);
    }
  }

  /** Why the assessment takes longer was discussed and recorded. */
  record Overran(AssessmentId assessment, Overrun overrun) implements AssessmentEvent {

    public Overran {
      requireNonNull(assessment, "assessment");
      requireNonNull(overrun, "overrun");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.overran(this, when);
    }
  }

  /** Something else was done in the course of an assessment. */
  record StepTaken(AssessmentId assessment, AssessmentStep step) implements AssessmentEvent {

    public StepTaken {
      requireNonNull(assessment, "assessment");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** A manager authorised the assessment. */
  record Concluded(AssessmentId assessment, AssessmentConclusion conclusion)
      implements AssessmentEvent {

    public Concluded {
      requireNonNull(assessment, "assessment");
      requireNonNull(conclusion, "conclusion");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.concluded(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void started(Started event, Occurrence when);

    void reviewPointSet(ReviewPointSet event, Occurrence when);

    void overran(Overran event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void concluded(Concluded event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.assessment(this, when);
  }
}
