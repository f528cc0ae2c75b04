// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.familysafeguarding.benchmarks.Deadlines.untilClosed;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;

/** The two rules about a referral. */
public final class ReferralChecks {

  private static final String DECIDED = "referral.decided-in-time";
  private static final String ACKNOWLEDGED = "referral.acknowledged-in-time";

  private ReferralChecks() {}

  public static Duty decided(ReceivedReferral referral, CaseFile file, Situation now) {
    Optional<LocalDate> done =
        referral.decision().map(ReferralDecided::decided).map(Occurrence::on);
    return untilClosed(nextWorkingDay(DECIDED, referral, now), done, file);
  }

  public static Duty acknowledged(ReceivedReferral referral, CaseFile file, Situation now) {
    Optional<LocalDate> done = referral.acknowledged().map(Occurrence::on);
    return untilClosed(nextWorkingDay(ACKNOWLEDGED, referral, now), done, file);
  }

  public static Verdict notAcknowledgeable(ReceivedReferral referral) {
    return Verdict.of(
        ACKNOWLEDGED, about(referral), Outcome.NOT_APPLICABLE, "the referrer is anonymous");
  }

  public static boolean isAnonymous(ReceivedReferral referral) {
    return referral.referral().source() == ReferralSource.ANONYMOUS;
  }

  private static Deadlines.Term nextWorkingDay(
      String rule, ReceivedReferral referral, Situation now) {
    LocalDate received = referral.received().on();
    return new Deadlines.Term(
        rule, about(referral), received, now.calendar().plusWorkingDays(received, 1));
  }

  private static About about(ReceivedReferral referral) {
    return new About(referral.referral().id().value(), referral.referral().children());
  }
}
