// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimedDuty;

/**
 * Whoever made a referral hears soon that it arrived.
 *
 * <p>A referrer who gave no name cannot be told, so the rule asks nothing of an anonymous referral.
 */
final class ReferrerAcknowledgedInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  ReferrerAcknowledgedInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("referral.acknowledged-in-time")
            .titled(
                "A referrer is told within " + limit + " that the referral arrived",
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
    if (referral.referral().source() == ReferralSource.ANONYMOUS) {
      return Finding.of(
          card,
          Subjects.of(referral),
          Outcome.NOT_APPLICABLE,
          Reasons.because("the referrer is anonymous", referral.received()));
    }
    return TimedDuty.of(card, Subjects.of(referral), referral.received(), limit)
        .doneBy(referral.acknowledged())
        .ceasingWhenClosed(file.openness(), referral.referral().children())
        .judge(now);
  }
}
