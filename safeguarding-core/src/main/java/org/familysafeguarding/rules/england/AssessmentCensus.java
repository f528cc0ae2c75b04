// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What the census asks of assessments. */
final class AssessmentCensus {

  private AssessmentCensus() {}

  static List<Rule> rules() {
    return List.of(
        authorisedByAnother(), shared(), notBeforeReferral(), oneAtATime(), factorsRecorded());
  }

  static Rule authorisedByAnother() {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.authorised-by-another")
            .titled(
                "An assessment is authorised by somebody other than its lead",
                Stage.ASSESSMENT,
                Sources.censusGuide("completion of an assessment"),
                DutyHolder.TEAM_MANAGER)
            .taking("The guide has the team manager authorise what the lead has written.")
            .refusing(),
        Topics.ASSESSMENTS,
        (course, matter) ->
            course
                .concluded()
                .map(
                    end ->
                        matter.keptIf(
                            !end.conclusion().authorisedBy().equals(course.assessment().lead()),
                            "by-another",
                            "by-lead",
                            end.authorised())));
  }

  static Rule shared() {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.shared")
            .titled(
                "A finished assessment is told in writing, or discussed with the family",
                Stage.ASSESSMENT,
                Sources.censusGuide("completion of an assessment"),
                DutyHolder.ASSESSMENT_LEAD)
            .taking(
                "Either the agencies and the family are told in writing, or the assessment is"
                    + " discussed with the family and authorised by the manager."),
        Topics.ASSESSMENTS,
        (course, matter) ->
            course
                .concluded()
                .map(
                    end ->
                        matter.keptIf(isShared(course), "shared", "not-shared", end.authorised())));
  }

  private static boolean isShared(CourseOfAssessment course) {
    return course.first(AssessmentStep.DISCUSSED_WITH_FAMILY).isPresent()
        || (course.first(AssessmentStep.FAMILY_TOLD_IN_WRITING).isPresent()
            && course.first(AssessmentStep.AGENCIES_TOLD_IN_WRITING).isPresent());
  }

  static Rule notBeforeReferral() {
    return Rule.forEach(
        RuleCard.of("assessment.not-before-referral")
            .titled(
                "An assessment does not begin before its referral",
                Stage.ASSESSMENT,
                Sources.census("1103"),
                DutyHolder.ASSESSMENT_LEAD),
        Topics.ASSESSMENTS,
        (course, matter) ->
            AssessmentClock.received(course, matter)
                .map(
                    received ->
                        matter.keptIf(
                            !course.started().on().isBefore(received.on()),
                            "after",
                            "before",
                            course.started()))
                .orElseGet(() -> matter.cannotTell("no-referral", course.started())));
  }

  static Rule oneAtATime() {
    return Rule.forEach(
        RuleCard.of("assessment.one-at-a-time")
            .titled(
                "No assessment of a child begins while another of theirs is under way",
                Stage.ASSESSMENT,
                Sources.census("8896"),
                DutyHolder.ASSESSMENT_LEAD)
            .taking(
                "One may begin on the day another is concluded. One left unfinished when the case"
                    + " was closed is no longer under way. Rule 8863Q asks the same of dates."),
        Topics.ASSESSMENTS,
        AssessmentCensus::alone);
  }

  private static Finding alone(CourseOfAssessment course, Matter matter) {
    List<String> others =
        matter.file().assessments().of(course.assessment().child()).stream()
            .takeWhile(each -> !each.equals(course))
            .filter(each -> isUnderWay(each, course.started().on(), matter))
            .map(each -> each.assessment().id().value())
            .toList();
    return others.isEmpty()
        ? matter.kept("alone", course.started())
        : matter.broken("another-under-way", course.started(), others);
  }

  private static boolean isUnderWay(CourseOfAssessment other, LocalDate day, Matter matter) {
    return other.concluded().map(end -> day.isBefore(end.authorised().on())).orElse(true)
        && UnbrokenWork.lasts(other.assessment().child(), other.started().on(), day, matter.file());
  }

  static Rule factorsRecorded() {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.factors-recorded")
            .titled(
                "A concluded assessment names the factors it found, or that it found none",
                Stage.ASSESSMENT,
                Sources.census("8897Q"),
                DutyHolder.ASSESSMENT_LEAD),
        Topics.ASSESSMENTS,
        (course, matter) ->
            course
                .concluded()
                .map(
                    end ->
                        matter.keptIf(
                            !end.conclusion().factors().isEmpty(),
                            "recorded",
                            "not-recorded",
                            end.authorised())));
  }
}
