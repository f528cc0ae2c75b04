// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.Contact;
import org.familysafeguarding.referral.LeadPractitioner;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralStep;

/** Something on the way from a first contact to a decision. */
public sealed interface ReferralEvent extends CaseEvent {

  /** Somebody made contact about a child. */
  record ContactReceived(Contact contact) implements ReferralEvent {

    public ContactReceived {
      requireNonNull(contact, "contact");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.contactReceived(this, when);
    }
  }

  /** A referral was received. */
  record Received(Referral referral) implements ReferralEvent {

    public Received {
      requireNonNull(referral, "referral");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.received(this, when);
    }
  }

  /** A social worker decided what to do about a referral. */
  record Decided(ReferralId referral, Set<ReferralDecision> decisions, PractitionerId decidedBy)
      implements ReferralEvent {

    public Decided {
      requireNonNull(referral, "referral");
      decisions = ImmutableSet.copyOf(decisions);
      requireNonNull(decidedBy, "decidedBy");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.decided(this, when);
    }
  }

  /** The referrer was told that the referral had arrived. */
  record ReferrerAcknowledged(ReferralId referral) implements ReferralEvent {

    public ReferrerAcknowledged {
      requireNonNull(referral, "referral");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.referrerAcknowledged(this, when);
    }
  }

  /** The main reason for the children's need became clear. */
  record PrimaryNeedFound(ReferralId referral, PrimaryNeed need) implements ReferralEvent {

    public PrimaryNeedFound {
      requireNonNull(referral, "referral");
      requireNonNull(need, "need");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.primaryNeedFound(this, when);
    }
  }

  /** Something else was done about a referral. */
  record StepTaken(ReferralId referral, ReferralStep step) implements ReferralEvent {

    public StepTaken {
      requireNonNull(referral, "referral");
      requireNonNull(step, "step");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** It was decided who is to lead the work with the family. */
  record LeadPractitionerChosen(ReferralId referral, LeadPractitioner practitioner)
      implements ReferralEvent {

    public LeadPractitionerChosen {
      requireNonNull(referral, "referral");
      requireNonNull(practitioner, "practitioner");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.leadPractitionerChosen(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void contactReceived(ContactReceived event, Occurrence when);

    void received(Received event, Occurrence when);

    void decided(Decided event, Occurrence when);

    void referrerAcknowledged(ReferrerAcknowledged event, Occurrence when);

    void primaryNeedFound(PrimaryNeedFound event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void leadPractitionerChosen(LeadPractitionerChosen event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.referral(this, when);
  }
}
