// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** One child of one referral. */
record ReferredChild(ReceivedReferral referral, ChildId child) {

  static final Topic<ReferredChild> TOPIC = Topic.of(ReferredChild::all, ReferredChild::subject);

  ReferredChild {
    requireNonNull(referral, "referral");
    requireNonNull(child, "child");
  }

  static List<ReferredChild> all(CaseFile file) {
    ImmutableList.Builder<ReferredChild> all = ImmutableList.builder();
    for (ReceivedReferral each : file.referrals().all()) {
      for (ChildId child : each.referral().children()) {
        all.add(new ReferredChild(each, child));
      }
    }
    return all.build();
  }

  /** The child's last referral that had been received by that day. */
  static Optional<ReferredChild> lastBy(LocalDate day, ChildId child, CaseFile file) {
    for (ReceivedReferral each : Lists.reverse(file.referrals().about(child))) {
      if (!each.received().on().isAfter(day)) {
        return Optional.of(new ReferredChild(each, child));
      }
    }
    return Optional.empty();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.REFERRAL, referral.referral().id(), child);
  }

  Occurrence received() {
    return referral.received();
  }

  /** Whether the work that the referral led to was still going on, that day's closing left out. */
  boolean isStillOpenOn(LocalDate day, CaseFile file) {
    return !referral.isNoFurtherAction() && UnbrokenWork.lasts(child, received().on(), day, file);
  }
}
