// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/** Whether work with a child began no earlier than a referral of theirs. */
final class ReferralOrder {

  private ReferralOrder() {}

  static Finding judge(ChildId child, Occurrence began, Matter matter) {
    if (ReferredChild.lastBy(began.on(), child, matter.file()).isPresent()) {
      return matter.kept("after", began);
    }
    return matter.file().referrals().about(child).isEmpty()
        ? matter.cannotTell("no-referral", began)
        : matter.broken("before", began);
  }
}
