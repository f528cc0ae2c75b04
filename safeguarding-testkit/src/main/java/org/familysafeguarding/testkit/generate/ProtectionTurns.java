// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.APPLICATION_ISSUED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_ENDED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_EXTENDED;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_POWER_TAKEN;
import static org.familysafeguarding.casefile.EventKind.EMERGENCY_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.FAMILY_MEETING_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.PROCEEDINGS_ENDED;
import static org.familysafeguarding.casefile.EventKind.TIMETABLE_EXTENDED;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.ProtectionEvent;
import org.familysafeguarding.court.CourtApplication;
import org.familysafeguarding.court.CourtApplicationId;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.OrderSought;
import org.familysafeguarding.court.ProceedingsOutcome;
import org.familysafeguarding.court.TimetableExtension;
import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyExtension;
import org.familysafeguarding.emergency.EmergencyPower;
import org.familysafeguarding.emergency.EmergencyPowerId;
import org.familysafeguarding.emergency.EmergencyStep;
import org.familysafeguarding.emergency.EmergencyTerms;
import org.familysafeguarding.emergency.EndOfPower;
import org.familysafeguarding.people.ChildId;

/** How children are protected at once, and how councils go to court. */
final class ProtectionTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          EMERGENCY_POWER_TAKEN, ProtectionTurns::taken,
          EMERGENCY_POWER_EXTENDED, ProtectionTurns::extended,
          EMERGENCY_STEP_TAKEN, ProtectionTurns::stepTaken,
          EMERGENCY_POWER_ENDED, ProtectionTurns::ended,
          FAMILY_MEETING_STEP_TAKEN, ProtectionTurns::familyMeeting,
          APPLICATION_ISSUED, ProtectionTurns::issued,
          TIMETABLE_EXTENDED, ProtectionTurns::timetableExtended,
          PROCEEDINGS_ENDED, ProtectionTurns::proceedingsEnded);

  private ProtectionTurns() {}

  private static Optional<CaseEvent> taken(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new ProtectionEvent.EmergencyPowerTaken(
                new EmergencyPower(
                    new EmergencyPowerId(scene.freshId("EP")),
                    children,
                    terms(scene),
                    scene.one(scene.agencies()).map(Agency::id).flatMap(scene::perhaps))));
  }

  private static EmergencyTerms terms(Scene scene) {
    LocalDate lastDay = scene.today().plusDays(scene.random().between(1, 9));
    return switch (scene.random().below(3)) {
      case 0 -> new EmergencyTerms.PoliceProtection(scene.perhaps(scene.words()));
      case 1 -> new EmergencyTerms.ChildAssessmentOrder(scene.today().plusDays(1), lastDay);
      default ->
          new EmergencyTerms.EmergencyProtectionOrder(
              lastDay,
              scene
                  .one(scene.file().emergencyPowers().all())
                  .map(before -> before.power().id())
                  .flatMap(scene::perhaps));
    };
  }

  private static List<CourseOfPower> standing(Scene scene) {
    return scene.file().emergencyPowers().all().stream()
        .filter(each -> each.end().isEmpty())
        .toList();
  }

  private static Optional<CaseEvent> extended(Scene scene) {
    List<CourseOfPower> orders =
        standing(scene).stream()
            .filter(each -> each.power().terms() instanceof EmergencyTerms.EmergencyProtectionOrder)
            .toList();
    return scene
        .one(orders)
        .map(
            order ->
                new ProtectionEvent.EmergencyPowerExtended(
                    order.power().id(),
                    new EmergencyExtension(
                        scene.today().plusDays(scene.random().between(1, 9)),
                        scene.perhaps(scene.words()))));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return scene
        .one(scene.file().emergencyPowers().all())
        .map(
            course ->
                new ProtectionEvent.EmergencyStepTaken(
                    course.power().id(), scene.random().oneOf(EmergencyStep.class)));
  }

  private static Optional<CaseEvent> ended(Scene scene) {
    return scene
        .one(standing(scene))
        .map(
            course ->
                new ProtectionEvent.EmergencyPowerEnded(
                    course.power().id(), scene.random().oneOf(EndOfPower.class)));
  }

  private static Optional<CaseEvent> familyMeeting(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new ProtectionEvent.FamilyMeetingStepTaken(
                scene.random().oneOf(FamilyMeetingStep.class),
                children,
                scene.perhapsSome(scene.adults())));
  }

  private static Optional<CaseEvent> issued(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new ProtectionEvent.ApplicationIssued(
                new CourtApplication(
                    new CourtApplicationId(scene.freshId("CA")),
                    children,
                    scene.random().oneOf(OrderSought.class),
                    scene.perhaps(scene.words()))));
  }

  private static Optional<CourtApplicationId> pending(Scene scene) {
    return scene
        .one(
            scene.file().courtApplications().all().stream()
                .filter(each -> each.end().isEmpty())
                .toList())
        .map(each -> each.application().id());
  }

  private static Optional<CaseEvent> timetableExtended(Scene scene) {
    return pending(scene)
        .map(
            application ->
                new ProtectionEvent.TimetableExtended(
                    application,
                    new TimetableExtension(
                        scene.today().plusDays(scene.random().between(1, 90)),
                        scene.perhaps(scene.words()))));
  }

  private static Optional<CaseEvent> proceedingsEnded(Scene scene) {
    return pending(scene)
        .map(
            application ->
                new ProtectionEvent.ProceedingsEnded(
                    application, scene.random().oneOf(ProceedingsOutcome.class)));
  }
}
