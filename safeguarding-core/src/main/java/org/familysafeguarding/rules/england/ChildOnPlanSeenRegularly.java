// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RepeatedDuty;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.visit.MadeVisit;

/**
 * A child on a child protection plan is seen at the council's interval for as long as the plan
 * lasts.
 *
 * <p>The first clock starts with the plan, or with the child's birth where that is later; a child
 * not yet born cannot be seen. A core group is not a visit, and a visit made remotely is no
 * sighting. A visit at which the child was not seen starts nothing and stops nothing.
 */
final class ChildOnPlanSeenRegularly implements Rule {

  private final TimescaleSlot interval;
  private final RuleCard card;

  ChildOnPlanSeenRegularly(TimescaleSlot interval, Authority authority) {
    this.interval = interval;
    this.card =
        RuleCard.of("visit.child-on-plan-seen-regularly")
            .titled(
                "A child on a child protection plan is seen at the interval the council has set",
                Stage.VISIT,
                authority,
                DutyHolder.CASE_HOLDER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.join(
        file.plans().of(PlanKind.CHILD_PROTECTION).stream().map(plan -> judge(plan, file, now)));
  }

  private Findings judge(CourseOfPlan plan, CaseFile file, Situation now) {
    Optional<LocalDate> ended = plan.end().map(end -> end.ended().on());
    return file.family()
        .bornOn(plan.child())
        .filter(born -> !born.isAfter(now.today()) && ended.map(born::isBefore).orElse(true))
        .map(
            born ->
                RepeatedDuty.of(card, Subjects.of(plan), interval)
                    .judge(sightings(plan, born, file), ended, now))
        .orElseGet(() -> Findings.of(List.of(notBorn(plan))));
  }

  private Finding notBorn(CourseOfPlan plan) {
    return Finding.of(
        card,
        Subjects.of(plan),
        Outcome.NOT_APPLICABLE,
        Reasons.because("the child was not born in the time of the plan", plan.started()));
  }

  private static List<Occurrence> sightings(CourseOfPlan plan, LocalDate born, CaseFile file) {
    LocalDate start = born.isAfter(plan.started().on()) ? born : plan.started().on();
    DateSpan inForce = new DateSpan(start, plan.span().endExclusive());
    return ImmutableList.<Occurrence>builder()
        .add(new Occurrence(plan.started().entry(), start))
        .addAll(file.visits().thatSaw(plan.child(), inForce).stream().map(MadeVisit::made).toList())
        .build();
  }
}
