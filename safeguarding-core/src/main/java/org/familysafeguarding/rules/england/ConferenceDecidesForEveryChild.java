// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/** A conference that went ahead decides for each child it considered. */
final class ConferenceDecidesForEveryChild implements Rule {

  private final RuleCard card;

  ConferenceDecidesForEveryChild(Authority authority) {
    this.card =
        RuleCard.of("conference.decides-for-every-child")
            .titled(
                "A conference decides for each child it considers",
                Stage.CONFERENCE,
                authority,
                DutyHolder.CONFERENCE_SERVICE);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(
        file.conferences().all().stream().filter(HeldConference::wentAhead).toList(), this::judge);
  }

  private Finding judge(HeldConference held) {
    List<ChildId> undecided =
        held.conference().children().stream()
            .filter(child -> held.conference().decisionFor(child).isEmpty())
            .toList();
    return undecided.isEmpty()
        ? Finding.of(
            card,
            Subjects.of(held),
            Outcome.MET,
            Reasons.because("it decided for each child", held.met()))
        : Finding.of(
            card,
            Subjects.of(held),
            Outcome.BREACHED,
            Reasons.because("no decision is recorded for %s", undecided, held.met()));
  }
}
