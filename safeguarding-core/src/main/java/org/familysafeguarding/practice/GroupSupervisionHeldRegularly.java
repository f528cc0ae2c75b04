// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
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
            .flatMap(
                open -> takenOn(open, file).map(start -> judge(start, open, file, now)).stream()));
  }

  private static Optional<Occurrence> takenOn(DateSpan open, CaseFile file) {
    return file.team().allocationSpans().stream()
        .filter(each -> open.overlaps(OpenTimes.of(each)))
        .map(each -> notBefore(open.startInclusive(), each.began()))
        .min(Comparator.comparing(Occurrence::on));
  }

  private static Occurrence notBefore(LocalDate day, Occurrence began) {
    return began.on().isBefore(day) ? new Occurrence(began.entry(), day) : began;
  }

  private Findings judge(Occurrence start, DateSpan open, CaseFile file, Situation now) {
    DateSpan since = new DateSpan(start.on(), open.endExclusive());
    List<Occurrence> times =
        Stream.concat(
                Stream.of(start),
                file.supervisions().all().stream()
                    .map(HeldSupervision::held)
                    .filter(each -> since.contains(each.on())))
            .toList();
    Set<ChildId> children =
        file.family().children().stream().map(Child::id).collect(ImmutableSet.toImmutableSet());
    Subject family = Subject.of(Subject.Kind.FAMILY, file.id(), children);
    return RepeatedDuty.of(card, family, interval).judge(times, open.endExclusive(), now);
  }
}
