// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
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
 * children and meet both parents; so does a co-worker allocated to the family as a whole. An adult
 * specialist allocated to the family as a whole is allocated to both adults.
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
                DutyHolder.TEAM_MANAGER)
            .refusing();
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
    List<AllocationSpan> either = inOrder(toVictim, toPerpetrator);
    List<AllocationSpan> both =
        either.stream().filter(one -> meets(one, toVictim) && meets(one, toPerpetrator)).toList();
    return Optional.of(both.isEmpty() ? kept(abuse, either) : broken(abuse, both));
  }

  private static List<AllocationSpan> inOrder(
      List<AllocationSpan> one, List<AllocationSpan> other) {
    return Stream.concat(one.stream(), other.stream())
        .distinct()
        .sorted(Comparator.comparing(each -> each.began().on()))
        .toList();
  }

  private Finding kept(AbuseRelationship abuse, List<AllocationSpan> either) {
    return Finding.of(
        card,
        subject(abuse),
        Outcome.MET,
        new Because.Facts(
            "nobody works with both at the same time", List.of(), beginnings(either)));
  }

  private Finding broken(AbuseRelationship abuse, List<AllocationSpan> both) {
    return Finding.of(
        card,
        subject(abuse),
        Outcome.BREACHED,
        new Because.Facts(
            "worked with both at the same time: %s",
            List.of(practitioners(both)), beginnings(both)));
  }

  private static String practitioners(List<AllocationSpan> spans) {
    return spans.stream()
        .map(each -> each.allocation().practitioner().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<Occurrence> beginnings(List<AllocationSpan> spans) {
    return spans.stream().map(AllocationSpan::began).toList();
  }

  private static Subject subject(AbuseRelationship abuse) {
    return Subject.of(Subject.Kind.ABUSE_RELATIONSHIP, abuse.id(), Set.of());
  }

  private static List<AllocationSpan> to(PersonId person, List<AllocationSpan> spans) {
    return spans.stream().filter(each -> isWith(person, each.allocation())).toList();
  }

  private static boolean isWith(PersonId person, Allocation allocation) {
    return allocation.workingWith().contains(person)
        || (allocation.workingWith().isEmpty()
            && allocation.role() == AllocationRole.ADULT_SPECIALIST);
  }

  /** Whether the same practitioner is, at some time of this allocation, in one of those too. */
  private static boolean meets(AllocationSpan one, List<AllocationSpan> others) {
    return others.stream()
        .filter(each -> each.allocation().practitioner().equals(one.allocation().practitioner()))
        .anyMatch(each -> OpenTimes.of(each).overlaps(OpenTimes.of(one)));
  }
}
