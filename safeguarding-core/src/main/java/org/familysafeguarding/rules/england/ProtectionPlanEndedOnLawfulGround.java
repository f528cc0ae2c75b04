// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.EndedPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A child protection plan ends only by a review conference, or because the child moved to another
 * council, turned 18, died or left the country for good.
 *
 * <p>For a child who becomes looked after guidance is read as asking for the conference too. The
 * conference must have met by the day the plan ended: a plan that ends on Fri 7 Jun 2024 is not
 * ended by a conference of Tue 11 Jun 2024.
 */
final class ProtectionPlanEndedOnLawfulGround implements Rule {

  private final RuleCard card;

  ProtectionPlanEndedOnLawfulGround(Authority authority) {
    this.card =
        RuleCard.of("plan.ended-on-lawful-ground")
            .titled(
                "A child protection plan ends by a review conference or on another lawful ground",
                Stage.PLAN,
                authority,
                DutyHolder.CONFERENCE_SERVICE);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEachThatApplies(
        file.plans().of(PlanKind.CHILD_PROTECTION),
        plan -> plan.end().map(end -> judge(plan, end, file)));
  }

  private Finding judge(CourseOfPlan plan, EndedPlan end, CaseFile file) {
    if (end.ending().reason().needsNoConference()) {
      return finding(plan, end, Outcome.MET, "it ended on a ground that needs no conference");
    }
    Optional<HeldConference> held = end.ending().conference().flatMap(file.conferences()::named);
    if (held.isEmpty()) {
      return finding(
          plan, end, Outcome.BREACHED, "no conference that decided to end it is recorded");
    }
    if (held.get().met().on().isAfter(end.ended().on())) {
      return finding(plan, end, Outcome.BREACHED, "it ended before its conference met");
    }
    return endedIt(held.get(), plan)
        ? finding(plan, end, Outcome.MET, "a review conference decided to end it")
        : finding(plan, end, Outcome.BREACHED, "its conference did not decide to end it");
  }

  private static boolean endedIt(HeldConference held, CourseOfPlan plan) {
    return held.isReview()
        && !held.met().on().isBefore(plan.started().on())
        && held.conference()
            .decisionFor(plan.child())
            .filter(each -> each.outcome() == ConferenceOutcome.PLAN_NO_LONGER_NEEDED)
            .isPresent();
  }

  private Finding finding(CourseOfPlan plan, EndedPlan end, Outcome outcome, String fact) {
    return Finding.of(card, Subjects.of(plan), outcome, Reasons.because(fact, end.ended()));
  }
}
