// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Who leads a child protection plan, what it says, and who is told of it. */
final class PlanContents {

  private PlanContents() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(ledBySocialWorker(guidance), outlineComplete(guidance), sharedWithNhs());
  }

  private static Rule ledBySocialWorker(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("plan.led-by-social-worker")
            .titled(
                "A child protection plan is led by a registered social worker",
                Stage.PLAN,
                guidance.on("lead social workers"),
                DutyHolder.TEAM_MANAGER)
            .asking()
            .taking("Who led the plan when it began is looked at."),
        Topics.PROTECTION_PLANS,
        PlanContents::led);
  }

  private static Finding led(CourseOfPlan plan, Matter matter) {
    return matter
        .file()
        .team()
        .practitioner(plan.plan().lead())
        .map(
            lead ->
                matter.keptIf(
                    lead.registeredSocialWorker(),
                    "social-worker",
                    "no-social-worker",
                    plan.started()))
        .orElseGet(() -> matter.cannotTell("lead-unknown", plan.started()));
  }

  private static Rule outlineComplete(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.outline-complete")
            .titled(
                "An outline plan has outcomes with actions, a visiting pattern and a contingency",
                Stage.PLAN,
                guidance.lessSurelyOn("outline plans"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Each action says who and by when, or it could not be recorded. What is not agreed"
                    + " on the first day is asked for from the day after."),
        Topics.PROTECTION_PLANS,
        (plan, matter) -> {
          Optional<String> lacking = lacking(plan);
          return lacking.isPresent()
              ? Overnight.broken(lacking.get(), plan.started(), matter)
              : Optional.of(matter.kept("complete", plan.started()));
        });
  }

  private static Optional<String> lacking(CourseOfPlan plan) {
    List<AgreedOutcome> outcomes = plan.plan().outcomes();
    if (outcomes.isEmpty()) {
      return Optional.of("no-outcome");
    }
    if (outcomes.stream().anyMatch(each -> each.actions().isEmpty())) {
      return Optional.of("no-action");
    }
    if (plan.first(PlanStep.VISITING_AGREED).isEmpty()) {
      return Optional.of("no-visiting-pattern");
    }
    return plan.first(PlanStep.CONTINGENCY_AGREED).isEmpty()
        ? Optional.of("no-contingency")
        : Optional.empty();
  }

  private static Rule sharedWithNhs() {
    return Rule.forEachThatApplies(
        RuleCard.of("plan.shared-with-nhs")
            .titled(
                "The NHS is told that a child has a child protection plan",
                Stage.PLAN,
                Sources.childProtectionInformationSharing(),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "No time was found, so it is asked for from the day after the plan began. Telling it"
                    + " needs the child's NHS number, except before birth, when the mother's is"
                    + " used."),
        Topics.PROTECTION_PLANS,
        PlanContents::shared);
  }

  private static Optional<Finding> shared(CourseOfPlan plan, Matter matter) {
    if (plan.first(PlanStep.SHARED_WITH_NHS).isPresent()) {
      return Optional.of(matter.kept("shared", plan.started()));
    }
    String reason = lacksNumber(plan, matter.file()) ? "no-nhs-number" : "not-shared";
    return Overnight.broken(reason, plan.started(), matter);
  }

  private static boolean lacksNumber(CourseOfPlan plan, CaseFile file) {
    return file.family()
        .child(plan.child())
        .filter(child -> child.isBorn() && child.identifiers().nhsNumber().isEmpty())
        .isPresent();
  }
}
