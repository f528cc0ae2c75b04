// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EngagedTeam;
import org.familysafeguarding.enquiry.Enquiries;
import org.familysafeguarding.enquiry.EnquiryConcluded;
import org.familysafeguarding.enquiry.TakenEnquiryStep;

/** Folds strategy discussions and enquiries. */
final class EnquiryFold implements EnquiryEvent.Reader {

  private final Enquiries.Builder enquiries = Enquiries.builder();
  private final KnownPeople people;

  EnquiryFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void strategyDiscussionHeld(EnquiryEvent.StrategyDiscussionHeld event, Occurrence when) {
    people.requireAll(event.discussion().children());
    people.requireAll(event.discussion().attendance().family());
    enquiries.discussed(event.discussion(), when);
  }

  @Override
  public void strategyRecordShared(EnquiryEvent.StrategyRecordShared event, Occurrence when) {
    enquiries.recordShared(event.discussion(), when);
  }

  @Override
  public void started(EnquiryEvent.Started event, Occurrence when) {
    people.requireAll(event.enquiry().children());
    enquiries.started(event.enquiry(), when);
  }

  @Override
  public void stepTaken(EnquiryEvent.StepTaken event, Occurrence when) {
    people.requireAll(event.children());
    enquiries.stepTaken(
        new TakenEnquiryStep(event.enquiry(), event.children(), event.step(), when));
  }

  @Override
  public void multiAgencyTeamEngaged(EnquiryEvent.MultiAgencyTeamEngaged event, Occurrence when) {
    enquiries.engaged(new EngagedTeam(event.team(), when));
  }

  @Override
  public void concluded(EnquiryEvent.Concluded event, Occurrence when) {
    enquiries.concluded(event.enquiry(), new EnquiryConcluded(event.conclusion(), when));
  }

  Enquiries build() {
    return enquiries.build();
  }
}
