// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
 * children and meet both parents; so does a co-worker allocated to the family as a whole. But
 * whoever works with one side as a specialist or co-worker counts for the other as soon as they are
 * allocated to that person by name, in whatever role. An adult specialist allocated to the family
 * as a whole is allocated to both adults.
 *
 * <p>Each two allocations that meet are a wrong of their own, so that one more beside an old one is
 * seen; one allocation to both sides is a wrong by itself.
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
    List<AllocationSpan> spans = file.team().allocationSpans();
    return Findings.join(
        file.family().abuseRelationships().stream().map(abuse -> judge(abuse, spans)));
  }

  private Findings judge(AbuseRelationship abuse, List<AllocationSpan> spans) {
    List<AllocationSpan> toVictim = to(abuse.victim(), spans);
    List<AllocationSpan> toPerpetrator = to(abuse.perpetrator(), spans);
    List<Finding> broken =
        inOrder(toVictim.stream().flatMap(one -> meeting(one, toPerpetrator))).stream()
            .map(both -> broken(abuse, both))
            .toList();
    List<Occurrence> either =
        Stream.concat(toVictim.stream(), toPerpetrator.stream())
            .filter(NobodyAllocatedToBothSidesOfAbuse::isOneToOne)
            .map(AllocationSpan::began)
            .distinct()
            .sorted(Comparator.comparing(Occurrence::on))
            .toList();
    if (!broken.isEmpty() || either.isEmpty()) {
      return Findings.of(broken);
    }
    return Findings.of(List.of(kept(abuse, either)));
  }

  private static boolean isOneToOne(AllocationSpan span) {
    AllocationRole role = span.allocation().role();
    return role != AllocationRole.CASE_HOLDER && role != AllocationRole.SUPERVISING_MANAGER;
  }

  /** Two allocations of one practitioner that meet, the later first. */
  private record Both(AllocationSpan later, AllocationSpan earlier) {

    static Both of(AllocationSpan one, AllocationSpan other) {
      return one.began().on().isBefore(other.began().on())
          ? new Both(other, one)
          : new Both(one, other);
    }

    List<Occurrence> beginnings() {
      return Stream.of(later.began(), earlier.began()).distinct().toList();
    }
  }

  private static Stream<Both> meeting(AllocationSpan one, List<AllocationSpan> others) {
    return others.stream()
        .filter(each -> each.allocation().practitioner().equals(one.allocation().practitioner()))
        .filter(each -> isOneToOne(each) || isOneToOne(one))
        .filter(each -> OpenTimes.of(each).overlaps(OpenTimes.of(one)))
        .map(each -> Both.of(one, each));
  }

  /** Each once, although two allocations to both sides meet each other twice. */
  private static List<Both> inOrder(Stream<Both> meetings) {
    return meetings
        .distinct()
        .sorted(Comparator.comparing(each -> each.later().began().on()))
        .toList();
  }

  private Finding kept(AbuseRelationship abuse, List<Occurrence> either) {
    return Finding.of(
        card,
        subject(abuse),
        Outcome.MET,
        new Because.Facts(card.id() + ".nobody", List.of(), either));
  }

  private Finding broken(AbuseRelationship abuse, Both both) {
    return Finding.of(
        card,
        subject(abuse),
        Outcome.BREACHED,
        new Because.Facts(
            card.id() + ".both",
            List.of(both.later().allocation().practitioner()),
            both.beginnings()));
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
}
