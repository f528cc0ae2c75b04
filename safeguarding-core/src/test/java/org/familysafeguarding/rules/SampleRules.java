// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.net.URI;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;

/** Cards, rules and editions that no guidance knows, for tests of how rules work. */
final class SampleRules {

  static final Instrument MANUAL =
      new Instrument("Manual", "first edition", URI.create("https://example.org/manual"));

  private SampleRules() {}

  /** A card of a rule about conferences, which the team manager answers for. */
  static RuleCard card(String id) {
    return card(id, DutyHolder.TEAM_MANAGER);
  }

  /** A card of a rule about conferences. */
  static RuleCard card(String id, DutyHolder holder) {
    return RuleCard.of(id)
        .titled(
            "A promise is kept",
            Stage.CONFERENCE,
            MANUAL.at("promises", Force.LOCAL, Confidence.LOW),
            holder);
  }

  /** A rule that asks of every referral that it be decided within that time. */
  static Rule deciding(String id, Timescale limit) {
    return new Deciding(card(id), limit);
  }

  /** An edition with that rule alone on its one page. */
  static RulebookEdition edition(String name, DateSpan inForce, Rule... rules) {
    return new RulebookEdition(
        name, inForce, List.of(new RulebookPage(Stage.CONFERENCE, List.of(rules))));
  }

  private record Deciding(RuleCard card, Timescale limit) implements Rule {

    @Override
    public Findings evaluate(CaseFile file, Situation now) {
      return Findings.forEach(file.referrals().all(), each -> judge(each, now));
    }

    private Finding judge(ReceivedReferral received, Situation now) {
      Subject subject =
          Subject.of(
              Subject.Kind.REFERRAL, received.referral().id(), received.referral().children());
      return TimedDuty.of(card, subject, received.received(), limit)
          .doneBy(received.decision().map(ReferralDecided::decided))
          .judge(now);
    }
  }
}
