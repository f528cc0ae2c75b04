// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks when a referral comes in. */
final class ReferralPage {

  private ReferralPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.REFERRAL,
        new ReferralDecidedInTime(workingDays(1), guidance.on("referrals")),
        new ReferrerAcknowledgedInTime(workingDays(1), guidance.on("referrals")));
  }
}
