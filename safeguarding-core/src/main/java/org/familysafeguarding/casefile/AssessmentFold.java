// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.Assessments;
import org.familysafeguarding.assessment.TakenAssessmentStep;
import org.familysafeguarding.chronology.Occurrence;

/** Folds assessments. */
final class AssessmentFold implements AssessmentEvent.Reader {

  private final Assessments.Builder assessments = Assessments.builder();
  private final KnownPeople people;

  AssessmentFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void started(AssessmentEvent.Started event, Occurrence when) {
    people.require(event.assessment().child());
    assessments.started(event.assessment(), when);
  }

  @Override
  public void reviewPointSet(AssessmentEvent.ReviewPointSet event, Occurrence when) {
    assessments.reviewPointSet(event.assessment(), event.reviewBy());
  }

  @Override
  public void overran(AssessmentEvent.Overran event, Occurrence when) {
    people.requireAll(event.overrun().discussedWith());
    assessments.overran(event.assessment(), event.overrun());
  }

  @Override
  public void stepTaken(AssessmentEvent.StepTaken event, Occurrence when) {
    assessments.stepTaken(event.assessment(), new TakenAssessmentStep(event.step(), when));
  }

  @Override
  public void concluded(AssessmentEvent.Concluded event, Occurrence when) {
    assessments.concluded(event.assessment(), new AssessmentConcluded(event.conclusion(), when));
  }

  Assessments build() {
    return assessments.build();
  }
}
