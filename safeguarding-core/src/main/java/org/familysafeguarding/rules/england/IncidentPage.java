// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.util.Optional;
import org.familysafeguarding.incident.AbuseOrNeglect;
import org.familysafeguarding.incident.CourseOfIncident;
import org.familysafeguarding.incident.IncidentHarm;
import org.familysafeguarding.incident.IncidentPlace;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** What guidance asks after a child's death or serious harm. */
final class IncidentPage {

  private static final Topic<CourseOfIncident> TOPIC =
      Topic.of(file -> file.incidents().all(), IncidentPage::subject);

  private static final String PART = "serious incidents";
  private static final String LAW = "serious incidents; section 16C(1) of the Children Act 2004";

  private IncidentPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.INCIDENT,
        panelNotified(guidance),
        partnersNotified(guidance),
        deathsNotifiedOneByOne(guidance),
        LookedAfterDeath.notified(guidance.on("deaths of looked-after children")),
        rapidReviewSent(guidance),
        localReviewPublished(guidance));
  }

  private static Rule panelNotified(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("incident.panel-notified")
            .titled(
                "The Panel is notified of a serious incident within 5 working days",
                Stage.INCIDENT,
                guidance.on(LAW),
                DutyHolder.DIRECTOR)
            .within(workingDays(5))
            .taking("The time runs from the day the council became aware, which is not counted."),
        TOPIC,
        (course, matter) ->
            whereNotifiable(course, matter)
                .orElseGet(
                    () ->
                        matter
                            .within(workingDays(5), course.learnedOf())
                            .doneBy(course.first(IncidentStep.PANEL_NOTIFIED))
                            .judge()));
  }

  private static Rule partnersNotified(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("incident.partners-notified")
            .titled(
                "The safeguarding partners are notified of a serious incident within 5 working days",
                Stage.INCIDENT,
                guidance.on(PART),
                DutyHolder.DIRECTOR)
            .within(workingDays(5))
            .taking("The time runs from the day the council became aware, which is not counted."),
        TOPIC,
        (course, matter) ->
            whereNotifiable(course, matter)
                .orElseGet(
                    () ->
                        matter
                            .within(workingDays(5), course.learnedOf())
                            .doneBy(course.first(IncidentStep.PARTNERS_NOTIFIED))
                            .judge()));
  }

  /** Nothing where the incident is one to notify; else why it is not. */
  private static Optional<Finding> whereNotifiable(CourseOfIncident course, Matter matter) {
    if (course.incident().abuse() == AbuseOrNeglect.NEITHER_KNOWN_NOR_SUSPECTED) {
      return Optional.of(matter.notAsked("no-abuse-suspected", course.learnedOf()));
    }
    return course.incident().place() == IncidentPlace.ELSEWHERE_IN_ENGLAND
        ? Optional.of(matter.notAsked("elsewhere", course.learnedOf()))
        : Optional.empty();
  }

  private static Rule deathsNotifiedOneByOne(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("incident.each-death-by-itself")
            .titled(
                "Each child's death is notified by itself",
                Stage.INCIDENT,
                guidance.lessSurelyOn(PART),
                DutyHolder.DIRECTOR)
            .asking()
            .taking("Children harmed together, of whom none died, may share one notification."),
        TOPIC,
        (course, matter) ->
            course.incident().harm() == IncidentHarm.SERIOUSLY_HARMED
                ? Optional.empty()
                : Optional.of(
                    matter.keptIf(
                        course.incident().children().size() == 1,
                        "one-child",
                        "several-children",
                        course.learnedOf())));
  }

  private static Rule rapidReviewSent(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("incident.rapid-review-sent")
            .titled(
                "A rapid review is completed and sent to the Panel within 15 working days",
                Stage.INCIDENT,
                guidance.lessSurelyOn("rapid reviews"),
                DutyHolder.SAFEGUARDING_PARTNERS)
            .within(workingDays(15))
            .taking(
                "Sources differ on whether the time runs from the notice to the Panel or from"
                    + " becoming aware; the notice is taken, as the latest local text has it."),
        TOPIC,
        (course, matter) ->
            course
                .first(IncidentStep.PANEL_NOTIFIED)
                .map(
                    notified ->
                        matter
                            .within(workingDays(15), notified)
                            .doneBy(course.first(IncidentStep.RAPID_REVIEW_SENT))
                            .judge()));
  }

  private static Rule localReviewPublished(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("incident.local-review-published")
            .titled(
                "A local review is published in time after it was decided on",
                Stage.INCIDENT,
                guidance.instrument().at("local reviews", Force.STATUTORY_GUIDANCE, Confidence.LOW),
                DutyHolder.SAFEGUARDING_PARTNERS),
        TOPIC,
        (course, matter) ->
            course
                .first(IncidentStep.LOCAL_REVIEW_DECIDED)
                .map(
                    decided ->
                        matter
                            .within(IncidentSlots.LOCAL_REVIEW_PUBLICATION, decided)
                            .doneBy(course.first(IncidentStep.LOCAL_REVIEW_PUBLISHED))
                            .judge()));
  }

  private static Subject subject(CourseOfIncident course) {
    return Subject.of(Subject.Kind.INCIDENT, course.incident().id(), course.incident().children());
  }
}
