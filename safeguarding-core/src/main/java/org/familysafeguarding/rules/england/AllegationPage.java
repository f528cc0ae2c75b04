// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.allegation.AllegationStep;
import org.familysafeguarding.allegation.CourseOfAllegation;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What guidance asks when somebody who works with children is accused. */
final class AllegationPage {

  private static final String PART = "allegations against people in positions of trust";

  private AllegationPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(Stage.ALLEGATION, designatedOfficerTold(guidance), evaluated(guidance));
  }

  private static Rule designatedOfficerTold(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("allegation.designated-officer-told")
            .titled(
                "The designated officer is told of an allegation within 1 working day",
                Stage.ALLEGATION,
                guidance.on(PART),
                DutyHolder.EMPLOYER)
            .within(workingDays(1))
            .taking("The day on which the employer received the allegation is not counted."),
        file -> file.allegations().all(),
        AllegationPage::subject,
        (course, matter) ->
            matter
                .within(workingDays(1), course.received())
                .doneBy(course.first(AllegationStep.DESIGNATED_OFFICER_TOLD))
                .judge());
  }

  private static Rule evaluated(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("allegation.evaluated")
            .titled(
                "An allegation is first evaluated soon after the designated officer is told",
                Stage.ALLEGATION,
                guidance.leavesOpen(PART),
                DutyHolder.NOMINATED_OFFICER),
        file -> file.allegations().all(),
        AllegationPage::subject,
        (course, matter) ->
            course
                .first(AllegationStep.DESIGNATED_OFFICER_TOLD)
                .map(
                    told ->
                        matter
                            .within(IncidentSlots.ALLEGATION_EVALUATION, told)
                            .doneBy(course.first(AllegationStep.EVALUATED))
                            .judge()));
  }

  private static Subject subject(CourseOfAllegation course) {
    return Subject.of(
        Subject.Kind.ALLEGATION, course.allegation().id(), course.allegation().children());
  }
}
