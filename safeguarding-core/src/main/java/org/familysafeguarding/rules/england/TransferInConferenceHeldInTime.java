// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.NotifiedTransfer;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimedDuty;

/**
 * A conference is held in time for children who move in while on another council's plan.
 *
 * <p>Councils start this clock in different ways: when they are told of the move, when they accept
 * it, when the papers come. The reading taken is the earliest, which the census guide shares: the
 * day the council was notified. Told on Mon 4 Mar 2024, the conference is due by Mon 25 Mar 2024.
 */
final class TransferInConferenceHeldInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  TransferInConferenceHeldInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("conference.transfer-in-held-in-time")
            .titled(
                "The transfer-in conference is held within " + limit + " of notice of the move",
                Stage.CONFERENCE,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (NotifiedTransfer transfer : file.conferences().transfers()) {
      for (ChildId child : transfer.notice().children()) {
        findings.add(judge(transfer, child, file, now));
      }
    }
    return Findings.of(findings.build());
  }

  private Finding judge(NotifiedTransfer transfer, ChildId child, CaseFile file, Situation now) {
    Subject subject = Subject.of(Subject.Kind.TRANSFER, transfer.notice().id(), child);
    return TimedDuty.of(card, subject, transfer.notified(), limit)
        .doneBy(
            file.conferences().transferIn(transfer.notice().id(), child).map(HeldConference::met))
        .ceasingWhenClosed(file.openness(), Set.of(child))
        .judge(now);
  }
}
