// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EmergencyTerms.PoliceProtection;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** What guidance asks when children are protected at once, beyond what the law itself says. */
final class ImmediateProtectionPage {

  private static final Topic<CourseOfPower> TOPIC =
      Topic.of(file -> file.emergencyPowers().all(), ImmediateProtectionPage::subject);

  private static final String PART = "immediate protection";

  private ImmediateProtectionPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.EMERGENCY,
        orderPreferred(guidance),
        otherChildrenConsidered(guidance),
        responsibleCouncilConsulted(guidance),
        acceptanceWritten(guidance));
  }

  private static Rule orderPreferred(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("emergency.order-preferred-to-police")
            .titled(
                "Police protection is used only where there is no time for an order",
                Stage.EMERGENCY,
                guidance.lessSurelyOn(PART),
                DutyHolder.TEAM_MANAGER)
            .asking()
            .taking("A recorded reason shows it; whether the reason is good is not judged."),
        file -> file.emergencyPowers().under(PoliceProtection.class),
        ImmediateProtectionPage::subject,
        (police, matter) ->
            matter.keptIf(
                ((PoliceProtection) police.power().terms()).whyNoTimeForOrder().isPresent(),
                "no-time",
                "no-reason",
                police.taken()));
  }

  private static Rule otherChildrenConsidered(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("emergency.other-children-considered")
            .titled(
                "Where a child is protected at once, other children are thought of",
                Stage.EMERGENCY,
                guidance.lessSurelyOn(PART),
                DutyHolder.TEAM_MANAGER),
        TOPIC,
        (course, matter) ->
            matter
                .within(IncidentSlots.IMMEDIATE_PROTECTION_STEP, course.taken())
                .doneBy(course.first(EmergencyStep.OTHER_CHILDREN_CONSIDERED))
                .judge());
  }

  private static Rule responsibleCouncilConsulted(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("emergency.responsible-council-consulted")
            .titled(
                "A council that is responsible for the child elsewhere is consulted",
                Stage.EMERGENCY,
                guidance.lessSurelyOn(PART),
                DutyHolder.TEAM_MANAGER),
        TOPIC,
        (course, matter) ->
            course
                .power()
                .responsibleElsewhere()
                .map(
                    council ->
                        matter
                            .within(IncidentSlots.IMMEDIATE_PROTECTION_STEP, course.taken())
                            .doneBy(course.first(EmergencyStep.RESPONSIBLE_COUNCIL_CONSULTED))
                            .judge()));
  }

  private static Rule acceptanceWritten(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("emergency.acceptance-written")
            .titled(
                "A responsible council's taking over is confirmed in writing",
                Stage.EMERGENCY,
                guidance.lessSurelyOn(PART),
                DutyHolder.TEAM_MANAGER),
        TOPIC,
        (course, matter) ->
            course
                .first(EmergencyStep.RESPONSIBLE_COUNCIL_ACCEPTED)
                .map(
                    accepted ->
                        matter
                            .within(IncidentSlots.IMMEDIATE_PROTECTION_STEP, accepted)
                            .doneBy(course.first(EmergencyStep.ACCEPTANCE_WRITTEN))
                            .judge()));
  }

  private static Subject subject(CourseOfPower course) {
    return Subject.of(Subject.Kind.EMERGENCY_POWER, course.power().id(), course.power().children());
  }
}
