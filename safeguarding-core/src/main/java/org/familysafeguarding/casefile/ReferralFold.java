// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ChosenLead;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.referral.Referrals;
import org.familysafeguarding.referral.TakenReferralStep;

/** Folds contacts and referrals. */
final class ReferralFold implements ReferralEvent.Reader {

  private final Referrals.Builder referrals = Referrals.builder();
  private final KnownPeople people;

  ReferralFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void contactReceived(ReferralEvent.ContactReceived event, Occurrence when) {
    people.requireAll(event.contact().children());
    referrals.contacted(event.contact());
  }

  @Override
  public void received(ReferralEvent.Received event, Occurrence when) {
    people.requireAll(event.referral().children());
    referrals.received(event.referral(), when);
  }

  @Override
  public void decided(ReferralEvent.Decided event, Occurrence when) {
    ReferralDecided decision = new ReferralDecided(event.decisions(), event.decidedBy(), when);
    referrals.decided(event.referral(), decision);
  }

  @Override
  public void referrerAcknowledged(ReferralEvent.ReferrerAcknowledged event, Occurrence when) {
    referrals.acknowledged(event.referral(), when);
  }

  @Override
  public void primaryNeedFound(ReferralEvent.PrimaryNeedFound event, Occurrence when) {
    referrals.primaryNeedFound(event.referral(), event.need());
  }

  @Override
  public void stepTaken(ReferralEvent.StepTaken event, Occurrence when) {
    referrals.stepTaken(event.referral(), new TakenReferralStep(event.step(), when));
  }

  @Override
  public void leadPractitionerChosen(ReferralEvent.LeadPractitionerChosen event, Occurrence when) {
    referrals.leadChosen(new ChosenLead(event.referral(), event.practitioner(), when));
  }

  Referrals build() {
    return referrals.build();
  }
}
