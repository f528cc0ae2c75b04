// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.RepeatedDuty;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.supervision.HeldSupervision;

/**
 * A family is discussed in group supervision at the council's interval for as long as its case is
 * open.
 *
 * <p>The first clock starts when the first practitioner was allocated, which is our reading: the
 * model says only that each family is discussed monthly. Where nobody was ever allocated, the rule
 * asks nothing; it is for teams that have taken a family on.
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
    return file.team().allocationSpans().stream()
        .map(AllocationSpan::began)
        .min(java.util.Comparator.comparing(Occurrence::on))
        .map(first -> judge(first, file, now))
        .orElseGet(Findings::none);
  }

  private Findings judge(Occurrence firstAllocated, CaseFile file, Situation now) {
    Set<ChildId> children =
        file.family().children().stream().map(Child::id).collect(ImmutableSet.toImmutableSet());
    Optional<LocalDate> closed = file.openness().closedForAll(children, firstAllocated.on());
    List<Occurrence> held =
        file.supervisions().all().stream()
            .map(HeldSupervision::held)
            .filter(each -> !each.on().isBefore(firstAllocated.on()))
            .toList();
    List<Occurrence> times =
        ImmutableList.<Occurrence>builder().add(firstAllocated).addAll(held).build();
    Subject family = Subject.of(Subject.Kind.FAMILY, file.id(), children);
    return RepeatedDuty.of(card, family, now.policy().of(interval)).judge(times, closed, now);
  }
}
