// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.time.LocalDate;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Teamwork;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the model asks of motivational interviewing, its one shared method. */
final class InterviewingPage {

  private InterviewingPage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.INTERVIEWING, allocatedAreTrained());
  }

  private static Rule allocatedAreTrained() {
    return Rule.forEach(
        RuleCard.of("interviewing.allocated-are-trained")
            .titled(
                "Everybody allocated to the family is trained in motivational interviewing",
                Stage.INTERVIEWING,
                FamilySafeguardingRulebook.describedIn(Descriptions.LANCASHIRE, "training"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "Looked at today. How long training holds is what its record says. Where no"
                    + " training of anybody is recorded, nobody can tell."),
        Allocated.NOW,
        (allocated, matter) ->
            trained(allocated.practitioner().id(), allocated.span().began(), matter));
  }

  private static Finding trained(PractitionerId practitioner, Occurrence began, Matter matter) {
    Teamwork teamwork = matter.file().teamwork();
    LocalDate today = matter.today();
    if (teamwork.trainings().isEmpty()) {
      return matter.cannotTell("no-training-recorded", began);
    }
    boolean trained =
        teamwork
            .trainingOf(practitioner, TrainingKind.MOTIVATIONAL_INTERVIEWING, today)
            .isPresent();
    return trained
        ? matter.kept("trained", began)
        : matter.broken(everTrained(practitioner, teamwork) ? "run-out" : "not-trained", began);
  }

  private static boolean everTrained(PractitionerId practitioner, Teamwork teamwork) {
    return teamwork.trainings().stream()
        .map(each -> each.training())
        .filter(each -> each.kind() == TrainingKind.MOTIVATIONAL_INTERVIEWING)
        .anyMatch(each -> each.practitioner().equals(practitioner));
  }
}
