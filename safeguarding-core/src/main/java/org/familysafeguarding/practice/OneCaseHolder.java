// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/**
 * A family that a team has taken on has one case holder.
 *
 * <p>Looked at today, while the case is open and anybody was ever allocated. Somebody who holds it
 * by two allocations, one for each child perhaps, is one case holder.
 */
final class OneCaseHolder implements Rule {

  private final RuleCard card;

  OneCaseHolder(Authority authority) {
    this.card =
        RuleCard.of("team.one-case-holder")
            .titled(
                "A family that a team has taken on has exactly one case holder",
                Stage.TEAM,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    List<AllocationSpan> spans = file.team().allocationSpans();
    if (spans.isEmpty() || !file.openness().isOpenOn(now.today())) {
      return Findings.none();
    }
    List<String> holders =
        file.team().allocationsOn(now.today()).stream()
            .filter(each -> each.role() == AllocationRole.CASE_HOLDER)
            .map(Allocation::practitioner)
            .distinct()
            .map(PractitionerId::value)
            .toList();
    return Findings.of(List.of(finding(holders, spans.get(0).began(), file)));
  }

  private Finding finding(List<String> holders, Occurrence evidence, CaseFile file) {
    return Finding.of(
        card,
        Subject.of(Subject.Kind.FAMILY, file.id(), Set.of()),
        holders.size() == 1 ? Outcome.MET : Outcome.BREACHED,
        new Because.Facts(
            card.id() + (holders.size() == 1 ? ".one" : holders.isEmpty() ? ".nobody" : ".several"),
            holders.isEmpty() ? List.of() : List.of(String.join(", ", holders)),
            List.of(evidence)));
  }
}
