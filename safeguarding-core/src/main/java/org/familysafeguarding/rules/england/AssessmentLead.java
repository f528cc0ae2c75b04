// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.referral.ChosenLead;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/**
 * Who may lead an assessment under section 17.
 *
 * <p>The edition of 2018 has a social worker lead it. Since that of 2023 any suitable practitioner
 * may, inside the council or outside, if somebody qualified in social work so decides. Councils may
 * still want a social worker.
 */
final class AssessmentLead {

  private AssessmentLead() {}

  static Rule socialWorker(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("assessment.led-by-social-worker")
            .titled(
                "An assessment is led by a social worker where guidance or the council asks for it",
                Stage.ASSESSMENT,
                guidance.isOf2018()
                    ? guidance.on("assessments")
                    : guidance.leavesOpen("who leads an assessment"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        Topics.ASSESSMENTS,
        (course, matter) ->
            guidance.isOf2018() || isAskedByCouncil(course, matter)
                ? ledBySocialWorker(course, matter)
                : matter.notAsked("any-practitioner", course.started()));
  }

  private static boolean isAskedByCouncil(CourseOfAssessment course, Matter matter) {
    return matter.number(FrontDoorSlots.SOCIAL_WORKER_LEADS_ASSESSMENT, course.started().on()) == 1;
  }

  private static Finding ledBySocialWorker(CourseOfAssessment course, Matter matter) {
    Optional<Practitioner> lead = matter.file().team().practitioner(course.assessment().lead());
    return lead.map(
            who ->
                matter.keptIf(
                    who.registeredSocialWorker(),
                    "social-worker",
                    "not-social-worker",
                    course.started()))
        .orElseGet(
            () -> matter.cannotTell("unknown-lead", course.started(), course.assessment().lead()));
  }

  static Rule whoeverWasChosen(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("assessment.led-by-whoever-was-chosen")
            .titled(
                "An assessment is led by whoever was chosen as lead practitioner",
                Stage.ASSESSMENT,
                guidance.on("lead practitioners"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "The last choice after the referral that was made by the day the assessment began."),
        Topics.ASSESSMENTS,
        (course, matter) ->
            chosen(course, matter)
                .map(
                    choice ->
                        matter.keptIf(
                            choice.practitioner().lead().equals(course.assessment().lead()),
                            "chosen",
                            "another-chosen",
                            course.started()))
                .orElseGet(() -> matter.cannotTell("no-choice", course.started())));
  }

  private static Optional<ChosenLead> chosen(CourseOfAssessment course, Matter matter) {
    return matter.file().referrals().leads().stream()
        .filter(each -> course.assessment().referral().equals(Optional.of(each.referral())))
        .filter(each -> !each.chosen().on().isAfter(course.started().on()))
        .reduce((earlier, later) -> later);
  }
}
