// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.Enquiries;
import org.familysafeguarding.enquiry.EnquiryConcluded;

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
  public void started(EnquiryEvent.Started event, Occurrence when) {
    people.requireAll(event.enquiry().children());
    enquiries.started(event.enquiry(), when);
  }

  @Override
  public void concluded(EnquiryEvent.Concluded event, Occurrence when) {
    enquiries.concluded(event.enquiry(), new EnquiryConcluded(event.conclusion(), when));
  }

  Enquiries build() {
    return enquiries.build();
  }
}
