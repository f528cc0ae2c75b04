// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourseOfProceedings;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.EndedPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.plan.ReviewedPlan;
import org.familysafeguarding.plan.TakenStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What guidance asks before care proceedings, and what best practice adds. */
final class PreProceedingsPage {

  private PreProceedingsPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.PRE_PROCEEDINGS, letterSent(), meetingHeld(), reviewedHalfWay(), endedInTime());
  }

  private static Rule letterSent() {
    return beforeIssue(
        PreProceedingsStep.LETTER_BEFORE_PROCEEDINGS_SENT,
        RuleCard.of("pre-proceedings.letter-sent")
            .titled(
                "A letter before proceedings is sent before an application, unless it is too urgent",
                Stage.PRE_PROCEEDINGS,
                ProtectionSources.preProceedings("letter before proceedings"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking("A letter on the day of issue counts."));
  }

  private static Rule meetingHeld() {
    return beforeIssue(
        PreProceedingsStep.FIRST_MEETING_HELD,
        RuleCard.of("pre-proceedings.meeting-held")
            .titled(
                "A meeting is held before an application, unless it is too urgent",
                Stage.PRE_PROCEEDINGS,
                ProtectionSources.preProceedings("pre-proceedings meeting"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking("A meeting on the day of issue counts."));
  }

  private static Rule beforeIssue(PreProceedingsStep step, RuleCard card) {
    return Rule.forEach(
        card,
        ChildInProceedings::in,
        ChildInProceedings::subject,
        (child, matter) -> {
          Optional<Occurrence> done = child.stepBefore(step, matter.file());
          if (done.isPresent()) {
            return matter.found(Outcome.MET, "done-before", List.of(child.issued(), done.get()));
          }
          return child.course().application().whyTooUrgentForLetter().isPresent()
              ? matter.notAsked("too-urgent", child.issued())
              : matter.broken("not-done-before", child.issued());
        });
  }

  private static Rule reviewedHalfWay() {
    return afterStart(
        RuleCard.of("pre-proceedings.reviewed-half-way")
            .titled(
                "Work before proceedings is reviewed half-way",
                Stage.PRE_PROCEEDINGS,
                ProtectionSources.bestPracticeBeforeProceedings("mid-point review"),
                DutyHolder.TEAM_MANAGER)
            .taking("It begins with the letter, or with the plan where no letter is recorded."),
        (plan, matter) ->
            matter
                .within(ProtectionSlots.PRE_PROCEEDINGS_REVIEW, start(plan))
                .doneBy(review(plan))
                .ceasedOn(end(plan, matter.file()).map(Occurrence::on))
                .judge());
  }

  private static Rule endedInTime() {
    return afterStart(
        RuleCard.of("pre-proceedings.ended-in-time")
            .titled(
                "Work before proceedings leads to court or away from it in time",
                Stage.PRE_PROCEEDINGS,
                ProtectionSources.bestPracticeBeforeProceedings("length"),
                DutyHolder.TEAM_MANAGER)
            .taking("It begins with the letter, or with the plan where no letter is recorded."),
        (plan, matter) ->
            matter
                .within(ProtectionSlots.PRE_PROCEEDINGS_LENGTH, start(plan))
                .doneBy(end(plan, matter.file()))
                .ceasingWithTheCase(matter.file(), plan.child())
                .judge());
  }

  private static Rule afterStart(RuleCard card, BiFunction<CourseOfPlan, Matter, Finding> judge) {
    return Rule.forEach(
        card,
        file -> file.plans().of(PlanKind.PRE_PROCEEDINGS),
        plan -> Subject.of(Subject.Kind.PLAN, plan.id(), plan.child()),
        judge);
  }

  private static Occurrence start(CourseOfPlan plan) {
    return first(plan, PreProceedingsStep.LETTER_BEFORE_PROCEEDINGS_SENT).orElse(plan.started());
  }

  private static Optional<Occurrence> first(CourseOfPlan plan, PreProceedingsStep step) {
    return plan.steps().stream()
        .filter(each -> each.step() == step)
        .map(TakenStep::taken)
        .findFirst();
  }

  private static Optional<Occurrence> review(CourseOfPlan plan) {
    return earliest(
        first(plan, PreProceedingsStep.REVIEW_MEETING_HELD).stream(),
        plan.reviews().stream().map(ReviewedPlan::held));
  }

  private static Optional<Occurrence> end(CourseOfPlan plan, CaseFile file) {
    return earliest(
        Stream.concat(
            plan.end().map(EndedPlan::ended).stream(),
            first(plan, PreProceedingsStep.COURT_APPLICATION_MADE).stream()),
        file.courtApplications().aboutAnyOf(Set.of(plan.child())).stream()
            .map(CourseOfProceedings::issued)
            .filter(issued -> !issued.on().isBefore(plan.started().on())));
  }

  private static Optional<Occurrence> earliest(Stream<Occurrence> some, Stream<Occurrence> others) {
    return Stream.concat(some, others).min(Comparator.comparing(Occurrence::on));
  }
}
