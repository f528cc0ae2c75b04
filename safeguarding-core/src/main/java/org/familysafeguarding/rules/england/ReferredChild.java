// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.rules.Subject;

/** One child of one referral. */
record ReferredChild(ReceivedReferral referral, ChildId child) {

  ReferredChild {
    requireNonNull(referral, "referral");
    requireNonNull(child, "child");
  }

  static List<ReferredChild> all(CaseFile file) {
    return file.referrals().all().stream()
        .flatMap(
            each ->
                each.referral().children().stream().map(child -> new ReferredChild(each, child)))
        .toList();
  }

  /** The child's last referral that had been received by that day. */
  static Optional<ReferredChild> lastBy(LocalDate day, ChildId child, CaseFile file) {
    return file.referrals().about(child).stream()
        .filter(each -> !each.received().on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(each -> new ReferredChild(each, child));
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
