// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A conference that decides has the council and enough other agencies at it.
 *
 * <p>Agencies are counted once each, however many came from one. Whoever chairs is independent of
 * the case, so a conference has not heard from the council by its chair alone. A chair may go on
 * without a quorum where waiting would be worse; that is kept to where the reason is recorded. An
 * adjourned conference decided nothing, so nothing is asked of it.
 */
final class ConferenceQuorate implements Rule {

  private final NumberSlot otherAgencies;
  private final RuleCard card;

  ConferenceQuorate(NumberSlot otherAgencies, Authority authority) {
    this.otherAgencies = otherAgencies;
    this.card =
        RuleCard.of("conference.quorate")
            .titled(
                "A conference that decides has a quorum, or a recorded reason to go on without",
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
        file.conferences().all(),
        held -> judge(held, file.team(), now.policy().on(held.met().on(), otherAgencies)));
  }

  private Finding judge(HeldConference held, TeamAroundFamily team, int needed) {
    if (!held.wentAhead()) {
      return finding(held, Outcome.NOT_APPLICABLE, "it was adjourned and decided nothing");
    }
    if (held.conference().meeting().quorum().standing()
        == Quorum.Standing.INQUORATE_BUT_PROCEEDED) {
      return finding(held, Outcome.MET, "it went on without a quorum, for a recorded reason");
    }
    Present voices = Present.at(withoutChair(held.conference().meeting()), team);
    Set<Agency> agencies = agencies(voices, team);
    boolean council = agencies.stream().anyMatch(each -> each.kind() == AgencyKind.COUNCIL);
    int others = (int) agencies.stream().filter(each -> each.kind() != AgencyKind.COUNCIL).count();
    if (council && others >= needed) {
      return finding(held, Outcome.MET, "the council and enough other agencies were there");
    }
    if (!voices.strangers().isEmpty()) {
      return Finding.undetermined(
          card,
          Subjects.of(held),
          "for whom " + voices.strangers() + " work, who were there,",
          held.met());
    }
    return Finding.of(card, Subjects.of(held), Outcome.BREACHED, tooFew(council, others, held));
  }

  private static Because.Facts tooFew(boolean council, int others, HeldConference held) {
    return Reasons.because(
        council
            ? "the council was there, with too few other agencies: %s"
            : "the council's social care was not there; other agencies: %s",
        others,
        held.met());
  }

  private static Set<PractitionerId> withoutChair(ConferenceMeeting meeting) {
    return Sets.difference(meeting.attendance().present(), Set.of(meeting.chair()));
  }

  private static Set<Agency> agencies(Present voices, TeamAroundFamily team) {
    return voices.practitioners().stream()
        .flatMap(each -> team.agencyOf(each.id()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Finding finding(HeldConference held, Outcome outcome, String fact) {
    return Finding.of(card, Subjects.of(held), outcome, Reasons.because(fact, held.met()));
  }
}
