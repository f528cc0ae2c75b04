// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimedDuty;

/** A social worker decides what to do about a referral soon after it arrives. */
final class ReferralDecidedInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  ReferralDecidedInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("referral.decided-in-time")
            .titled(
                "A referral is decided on within " + limit,
                Stage.REFERRAL,
                authority,
                DutyHolder.DUTY_SOCIAL_WORKER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(file.referrals().all(), referral -> judge(referral, file, now));
  }

  private Finding judge(ReceivedReferral referral, CaseFile file, Situation now) {
    return TimedDuty.of(card, Subjects.of(referral), referral.received(), limit)
        .doneBy(referral.decision().map(ReferralDecided::decided))
        .ceasingWhenClosed(file.openness(), referral.referral().children())
        .judge(now);
  }
}
