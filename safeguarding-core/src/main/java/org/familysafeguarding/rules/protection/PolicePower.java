// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import static org.familysafeguarding.calendar.Timescale.calendarDays;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EmergencyTerms.EmergencyProtectionOrder;
import org.familysafeguarding.emergency.EmergencyTerms.PoliceProtection;
import org.familysafeguarding.emergency.EndedPower;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What section 46 of the Children Act 1989 asks of the police. */
final class PolicePower {

  private PolicePower() {}

  /** Section 46(6): taken in on Mon 4 Mar 2024, a child is released by Thu 7 Mar. */
  static Rule endsInTime() {
    return Rule.forEach(
        RuleCard.of("emergency.police-protection-ends-in-time")
            .titled(
                "Police protection ends within 72 hours",
                Stage.EMERGENCY,
                ProtectionSources.policeProtection("section 46(6)"),
                DutyHolder.POLICE)
            .within(calendarDays(3))
            .taking(
                "As entries hold days and not hours, 72 hours end with the third day after. An"
                    + " order on the application of the police ends police protection."),
        file -> file.emergencyPowers().under(PoliceProtection.class),
        EmergencyPage::subject,
        (police, matter) ->
            matter
                .within(calendarDays(3), police.taken())
                .doneBy(end(police, matter.file()))
                .judge());
  }

  private static Optional<Occurrence> end(CourseOfPower police, CaseFile file) {
    Stream<Occurrence> orders =
        file.emergencyPowers().under(EmergencyProtectionOrder.class).stream()
            .filter(order -> follows(order, police))
            .map(CourseOfPower::taken);
    return Stream.concat(police.end().map(EndedPower::ended).stream(), orders)
        .min(Comparator.comparing(Occurrence::on));
  }

  private static boolean follows(CourseOfPower order, CourseOfPower police) {
    return ((EmergencyProtectionOrder) order.power().terms())
        .policeProtection()
        .equals(Optional.of(police.power().id()));
  }

  static Rule councilTold() {
    return soon(
        EmergencyStep.COUNCIL_TOLD,
        RuleCard.of("emergency.council-told")
            .titled(
                "The council is told of police protection as soon as practicable",
                Stage.EMERGENCY,
                ProtectionSources.policeProtection("section 46(3)(a)"),
                DutyHolder.POLICE));
  }

  static Rule childTold() {
    return soon(
        EmergencyStep.CHILD_TOLD,
        RuleCard.of("emergency.child-told")
            .titled(
                "The child is told of police protection as soon as practicable",
                Stage.EMERGENCY,
                ProtectionSources.policeProtection("section 46(3)"),
                DutyHolder.POLICE)
            .taking(
                "Whether a child is able to understand is not recorded; where none is, a departure"
                    + " from the rule says so."));
  }

  static Rule parentsTold() {
    return soon(
        EmergencyStep.PARENTS_TOLD,
        RuleCard.of("emergency.parents-told")
            .titled(
                "The parents are told of police protection as soon as practicable",
                Stage.EMERGENCY,
                ProtectionSources.policeProtection("section 46(4)"),
                DutyHolder.POLICE));
  }

  static Rule designatedOfficerEnquires() {
    return soon(
        EmergencyStep.DESIGNATED_OFFICER_ENQUIRED,
        RuleCard.of("emergency.designated-officer-enquires")
            .titled(
                "The designated officer enquires into police protection as soon as practicable",
                Stage.EMERGENCY,
                ProtectionSources.policeProtection("section 46(3)"),
                DutyHolder.POLICE));
  }

  private static Rule soon(EmergencyStep step, RuleCard card) {
    return Rule.forEach(
        card,
        file -> file.emergencyPowers().under(PoliceProtection.class),
        EmergencyPage::subject,
        (police, matter) ->
            matter
                .within(ProtectionSlots.PEOPLE_TOLD, police.taken())
                .doneBy(police.first(step))
                .judge());
  }
}
