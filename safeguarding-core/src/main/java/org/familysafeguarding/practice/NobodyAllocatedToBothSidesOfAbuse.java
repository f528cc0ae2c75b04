// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.PersonId;
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
 * Nobody works with the victim and the perpetrator of the same abuse at the same time.
 *
 * <p>Case holders and the managers who supervise them are left out: they hold the case for the
 * children and meet both parents. The rule is about those allocated to the adults.
 */
final class NobodyAllocatedToBothSidesOfAbuse implements Rule {

  private final RuleCard card;

  NobodyAllocatedToBothSidesOfAbuse(Authority authority) {
    this.card =
        RuleCard.of("team.nobody-on-both-sides-of-abuse")
            .titled(
                "Nobody is allocated to both the victim and the perpetrator of the same abuse",
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
    List<AllocationSpan> spans =
        file.team().allocationSpans().stream().filter(this::isOneToOne).toList();
    return Findings.forEachThatApplies(
        file.family().abuseRelationships(), abuse -> judge(abuse, spans));
  }

  private boolean isOneToOne(AllocationSpan span) {
    AllocationRole role = span.allocation().role();
    return role != AllocationRole.CASE_HOLDER && role != AllocationRole.SUPERVISING_MANAGER;
  }

  private Optional<Finding> judge(AbuseRelationship abuse, List<AllocationSpan> spans) {
    List<AllocationSpan> toVictim = to(abuse.victim(), spans);
    List<AllocationSpan> toPerpetrator = to(abuse.perpetrator(), spans);
    if (toVictim.isEmpty() && toPerpetrator.isEmpty()) {
      return Optional.empty();
    }
    List<AllocationSpan> both =
        toVictim.stream()
            .filter(one -> toPerpetrator.stream().anyMatch(other -> clash(one, other)))
            .toList();
    return Optional.of(both.isEmpty() ? kept(abuse, toVictim, toPerpetrator) : broken(abuse, both));
  }

  private Finding kept(
      AbuseRelationship abuse, List<AllocationSpan> one, List<AllocationSpan> other) {
    List<Occurrence> evidence =
        ImmutableList.<AllocationSpan>builder().addAll(one).addAll(other).build().stream()
            .map(AllocationSpan::began)
            .toList();
    return Finding.of(
        card,
        subject(abuse),
        Outcome.MET,
        new Because.Facts("different practitioners work with the two", List.of(), evidence));
  }

  private Finding broken(AbuseRelationship abuse, List<AllocationSpan> both) {
    return Finding.of(
        card,
        subject(abuse),
        Outcome.BREACHED,
        new Because.Facts(
            "%s works with both at the same time",
            List.of(both.get(0).allocation().practitioner()),
            both.stream().map(AllocationSpan::began).toList()));
  }

  private static Subject subject(AbuseRelationship abuse) {
    return Subject.of(Subject.Kind.ABUSE_RELATIONSHIP, abuse.id(), Set.of());
  }

  private static List<AllocationSpan> to(PersonId person, List<AllocationSpan> spans) {
    return spans.stream().filter(each -> each.allocation().workingWith().contains(person)).toList();
  }

  private static boolean clash(AllocationSpan one, AllocationSpan other) {
    return one.allocation().practitioner().equals(other.allocation().practitioner())
        && span(one).overlaps(span(other));
  }

  private static DateSpan span(AllocationSpan allocation) {
    return new DateSpan(allocation.began().on(), allocation.ended().map(Occurrence::on));
  }
}
