// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The contacts and referrals in a case file, in the order in which they came. */
public final class Referrals {

  private final List<Contact> contacts;
  private final List<ReceivedReferral> all;
  private final ByChild<ReceivedReferral> byChild;
  private final List<ChosenLead> leads;

  private Referrals(Builder builder) {
    this.contacts = ImmutableList.copyOf(builder.contacts.values());
    this.all = ImmutableList.copyOf(builder.referrals.values());
    this.byChild = ByChild.of(all, each -> each.referral().children());
    this.leads = ImmutableList.copyOf(builder.leads);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every referral received. */
  public List<ReceivedReferral> all() {
    return all;
  }

  /** Every contact made. */
  public List<Contact> contacts() {
    return contacts;
  }

  /** Every choice of a lead practitioner, in the order in which they were made. */
  public List<ChosenLead> leads() {
    return leads;
  }

  /** The referral of that name, where there is one. */
  public Optional<ReceivedReferral> named(ReferralId id) {
    for (ReceivedReferral each : all) {
      if (each.referral().id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The referrals that name this child. */
  public List<ReceivedReferral> about(ChildId child) {
    return byChild.about(child);
  }

  /** Gathers what a case file's history says of referrals. */
  public static final class Builder {

    private final Map<ContactId, Contact> contacts = new LinkedHashMap<>();
    private final Map<ReferralId, ReceivedReferral> referrals = new LinkedHashMap<>();
    private final List<ChosenLead> leads = new ArrayList<>();

    private Builder() {}

    public void contacted(Contact contact) {
      KnownOnce.add(contacts, contact.id(), contact, "contact");
    }

    public void received(Referral referral, Occurrence received) {
      KnownOnce.add(referrals, referral.id(), ReceivedReferral.of(referral, received), "referral");
    }

    public void decided(ReferralId id, ReferralDecided decision) {
      change(id, referral -> referral.decided(decision));
    }

    public void acknowledged(ReferralId id, Occurrence told) {
      change(id, referral -> referral.acknowledgedOn(told));
    }

    public void stepTaken(ReferralId id, TakenReferralStep step) {
      change(id, referral -> referral.with(step));
    }

    public void leadChosen(ChosenLead choice) {
      KnownOnce.require(referrals, choice.referral(), "referral");
      leads.add(choice);
    }

    public void primaryNeedFound(ReferralId id, PrimaryNeed need) {
      change(id, referral -> referral.withPrimaryNeed(need));
    }

    private void change(ReferralId id, UnaryOperator<ReceivedReferral> change) {
      KnownOnce.change(referrals, id, change, "referral");
    }

    public Referrals build() {
      return new Referrals(this);
    }
  }
}
