// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** How child protection plans begin. */
final class PlanBeginnings {

  private PlanBeginnings() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        begunByConference(),
        notBeforeReferral(),
        categoryAsDecided(guidance),
        previousPlansCounted());
  }

  private static Rule begunByConference() {
    return Rule.forEach(
        RuleCard.of("plan.begun-by-conference")
            .titled(
                "A child protection plan begins on the day a conference decides on it",
                Stage.PLAN,
                Sources.census("2885"),
                DutyHolder.CONFERENCE_SERVICE)
            .refusing()
            .taking(
                "An initial conference begins it by deciding that the child needs a plan; a"
                    + " transfer-in conference may instead decide that the plan the child brought"
                    + " continues."),
        ProtectionPlan.TOPIC,
        PlanBeginnings::beginning);
  }

  private static Finding beginning(ProtectionPlan plan, Matter matter) {
    if (plan.conference().isEmpty()) {
      return matter.broken("no-conference", plan.course().started());
    }
    HeldConference held = plan.conference().get();
    if (!held.met().on().equals(plan.course().started().on())) {
      return matter.broken("another-day", plan.course().started());
    }
    return matter.keptIf(
        new ChildAtConference(held, plan.course().child()).beginsPlan(),
        "decided",
        "not-decided",
        plan.course().started());
  }

  private static Rule notBeforeReferral() {
    return Rule.forEach(
        RuleCard.of("plan.not-before-referral")
            .titled(
                "A child protection plan begins after the child was referred",
                Stage.PLAN,
                Sources.census("1105"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking("It may begin on the day of the referral."),
        Topics.PROTECTION_PLANS,
        PlanBeginnings::referral);
  }

  private static Finding referral(CourseOfPlan plan, Matter matter) {
    List<ReceivedReferral> referrals = matter.file().referrals().about(plan.child());
    if (referrals.isEmpty()) {
      return matter.cannotTell("no-referral", plan.started());
    }
    return matter.keptIf(
        Iterables.any(referrals, each -> !each.received().on().isAfter(plan.started().on())),
        "referred",
        "before-referral",
        plan.started());
  }

  private static Rule categoryAsDecided(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.category-as-decided")
            .titled(
                "A child protection plan begins under the category of abuse its conference decided",
                Stage.PLAN,
                guidance.on("decisions of conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking(),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            decided(plan)
                .map(
                    category ->
                        matter.keptIf(
                            plan.terms().initialCategory() == category,
                            "same",
                            "another",
                            plan.course().started())));
  }

  private static Optional<AbuseCategory> decided(ProtectionPlan plan) {
    return plan.conference()
        .flatMap(held -> held.conference().decisionFor(plan.course().child()))
        .flatMap(ConferenceDecision::category);
  }

  private static Rule previousPlansCounted() {
    return Rule.forEach(
        RuleCard.of("plan.previous-plans-counted")
            .titled(
                "A child protection plan counts the child's earlier ones",
                Stage.PLAN,
                Sources.census("8730"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "The census asks only that the number is there. Plans in this file are all the file"
                    + " can tell of, so the number is wrong only where it is smaller than theirs."),
        ProtectionPlan.TOPIC,
        (plan, matter) -> {
          long earlier = earlier(plan.course(), matter);
          PlanTerms.ChildProtection terms = plan.terms();
          return terms.previousPlans() >= earlier
              ? matter.kept("counted", plan.course().started())
              : matter.broken("too-few", plan.course().started(), terms.previousPlans(), earlier);
        });
  }

  private static long earlier(CourseOfPlan plan, Matter matter) {
    return Iterables.size(
        Iterables.filter(
            matter.file().plans().of(plan.child()),
            each ->
                each.kind() == PlanKind.CHILD_PROTECTION
                    && each.started().on().isBefore(plan.started().on())));
  }
}
