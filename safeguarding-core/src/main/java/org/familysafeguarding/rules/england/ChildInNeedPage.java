// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.ReviewedPlan;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.visit.MadeVisit;

/** What guidance and the census ask of child in need plans. */
final class ChildInNeedPage {

  private ChildInNeedPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.CHILD_IN_NEED,
        planBegunInTime(guidance),
        ChildInNeedPlans.restsOnAssessment(guidance),
        ChildInNeedPlans.saysWhoDoesWhat(guidance),
        seenRegularly(guidance),
        reviewedRegularly(guidance),
        ChildInNeedPlans.outlastsStepDown(guidance),
        ChildInNeedPlans.oneAtATime(),
        ChildInNeedPlans.notBeforeReferral(),
        ChildInNeedPlans.notAfterDeath(),
        ChildInNeedPlans.lasts());
  }

  static List<CourseOfPlan> plans(CaseFile file) {
    return file.plans().of(PlanKind.CHILD_IN_NEED);
  }

  static Rule planBegunInTime(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("child-in-need.plan-begun-in-time")
            .titled(
                "A child in need plan is agreed soon after the assessment that asks for it",
                Stage.CHILD_IN_NEED,
                guidance.leavesOpen("child in need planning meetings"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "The plan begins on the day of the meeting at which it is agreed. Nothing more is"
                    + " asked when the case is closed or the child has died."),
        Topics.ASSESSMENTS,
        (course, matter) ->
            course
                .concluded()
                .filter(ChildInNeedPage::asksForPlan)
                .map(end -> planBegun(course, end.authorised(), matter)));
  }

  private static boolean asksForPlan(AssessmentConcluded end) {
    return end.conclusion().outcomes().contains(AssessmentOutcome.CHILD_IN_NEED_PLAN);
  }

  private static Finding planBegun(
      CourseOfAssessment course, Occurrence authorised, Matter matter) {
    Optional<Occurrence> begun =
        matter.file().plans().of(course.assessment().child()).stream()
            .filter(each -> each.kind() == PlanKind.CHILD_IN_NEED)
            .filter(each -> each.span().endExclusive().map(authorised.on()::isBefore).orElse(true))
            .map(CourseOfPlan::started)
            .findFirst();
    return matter
        .within(FrontDoorSlots.CHILD_IN_NEED_PLAN_WITHIN, authorised)
        .doneBy(begun)
        .ceasingWithTheCase(matter.file(), course.assessment().child())
        .judge();
  }

  /** Councils give disabled children longer between visits. */
  static Rule seenRegularly(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("child-in-need.seen-regularly")
            .titled(
                "A child on a child in need plan is seen at the interval the council has set",
                Stage.CHILD_IN_NEED,
                guidance.leavesOpenAsRestated("visits under a child in need plan"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "The first clock starts with the plan, or with the child's birth where that is"
                    + " later. A visit at which the child was not seen, or that was made remotely,"
                    + " starts nothing and stops nothing. Nothing is asked that falls due once the plan"
                    + " has ended, the child has died or the child is 18."),
        Topics.CHILD_IN_NEED_PLANS,
        ChildInNeedPage::sightings);
  }

  private static Findings sightings(CourseOfPlan plan, Matter matter) {
    Optional<LocalDate> ended = plan.span().endExclusive();
    Optional<LocalDate> born =
        matter
            .file()
            .family()
            .bornOn(plan.child())
            .filter(day -> !day.isAfter(matter.today()) && ended.map(day::isBefore).orElse(true));
    return born.map(
            day ->
                matter
                    .every(visitSlot(plan, matter))
                    .judge(seen(plan, day, matter.file()), EndOfDuty.under(plan, matter.file())))
        .orElseGet(() -> Findings.of(List.of(matter.notAsked("not-born", plan.started()))));
  }

  private static TimescaleSlot visitSlot(CourseOfPlan plan, Matter matter) {
    return matter
        .file()
        .family()
        .child(plan.child())
        .map(Child::profile)
        .filter(each -> !each.disabilities().kinds().isEmpty())
        .map(disabled -> FrontDoorSlots.DISABLED_CHILD_VISIT_INTERVAL)
        .orElse(FrontDoorSlots.CHILD_IN_NEED_VISIT_INTERVAL);
  }

  private static List<Occurrence> seen(CourseOfPlan plan, LocalDate born, CaseFile file) {
    LocalDate start = born.isAfter(plan.started().on()) ? born : plan.started().on();
    DateSpan inForce = new DateSpan(start, plan.span().endExclusive());
    return ImmutableList.<Occurrence>builder()
        .add(new Occurrence(plan.started().entry(), start))
        .addAll(file.visits().thatSaw(plan.child(), inForce).stream().map(MadeVisit::made).toList())
        .build();
  }

  static Rule reviewedRegularly(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("child-in-need.reviewed-regularly")
            .titled(
                "A child in need plan is reviewed at the interval the council has set",
                Stage.CHILD_IN_NEED,
                guidance.leavesOpen("reviews of a child in need plan"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Nothing is asked that falls due once the plan has ended, the child has died or the"
                    + " child is 18."),
        Topics.CHILD_IN_NEED_PLANS,
        (plan, matter) ->
            matter
                .every(FrontDoorSlots.CHILD_IN_NEED_REVIEW_INTERVAL)
                .judge(
                    ImmutableList.<Occurrence>builder()
                        .add(plan.started())
                        .addAll(plan.reviews().stream().map(ReviewedPlan::held).toList())
                        .build(),
                    EndOfDuty.under(plan, matter.file())));
  }
}
