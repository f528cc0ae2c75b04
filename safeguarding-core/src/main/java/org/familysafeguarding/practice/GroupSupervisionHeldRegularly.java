// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.RepeatedDuty;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.supervision.HeldSupervision;

/**
 * A family is discussed in group supervision at the council's interval for as long as its case is
 * open.
 *
 * <p>The first clock starts when the first practitioner was allocated, which is our reading: the
 * model says only that each family is discussed monthly. A case that was closed and reopened starts
 * anew, on the day it reopened where somebody was allocated throughout. Where nobody was allocated,
 * the rule asks nothing; it is for teams that have taken a family on.
 */
final class GroupSupervisionHeldRegularly implements Rule {

  private final TimescaleSlot interval;
  private final RuleCard card;

  GroupSupervisionHeldRegularly(TimescaleSlot interval, Authority authority) {
    this.interval = interval;
    this.card =
        RuleCard.of("supervision.group-held-regularly")
            .titled(
                "The family is discussed in group supervision at the interval the council has set",
                Stage.SUPERVISION,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.join(
        OpenTimes.of(file).stream()
            .filter(open -> !open.startInclusive().isAfter(now.today()))
            .map(open -> judge(open, file, now)));
  }

  private Findings judge(DateSpan open, CaseFile file, Situation now) {
    Stream<Occurrence> held = file.supervisions().all().stream().map(HeldSupervision::held);
    return RepeatedDuty.of(card, Subjects.family(file), interval)
        .judge(OpenTimes.turns(open, file, held), open.endExclusive(), now);
  }
}
