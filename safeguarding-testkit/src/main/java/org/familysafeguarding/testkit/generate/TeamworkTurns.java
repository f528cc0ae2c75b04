// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ALLOCATION_DECIDED;
import static org.familysafeguarding.casefile.EventKind.CLINICAL_SUPERVISION_ARRANGED;
import static org.familysafeguarding.casefile.EventKind.CONSULTATION_GIVEN;
import static org.familysafeguarding.casefile.EventKind.HANDOVER_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.OVERSIGHT_GIVEN;
import static org.familysafeguarding.casefile.EventKind.PRACTITIONER_TRAINED;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationDecision;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.ClinicalSupervision;
import org.familysafeguarding.agency.Consultation;
import org.familysafeguarding.agency.HandoverStep;
import org.familysafeguarding.agency.ManagementOversight;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.Training;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.people.ChildId;

/** How a team is trained and supervised, decides, advises, oversees and hands over. */
final class TeamworkTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(PRACTITIONER_TRAINED, TeamworkTurns::trained)
          .put(CLINICAL_SUPERVISION_ARRANGED, TeamworkTurns::supervised)
          .put(ALLOCATION_DECIDED, TeamworkTurns::decided)
          .put(CONSULTATION_GIVEN, TeamworkTurns::consulted)
          .put(OVERSIGHT_GIVEN, TeamworkTurns::overseen)
          .put(HANDOVER_STEP_TAKEN, TeamworkTurns::handedOver)
          .buildOrThrow();

  private TeamworkTurns() {}

  private static Optional<CaseEvent> trained(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            practitioner ->
                new TeamEvent.PractitionerTrained(
                    new Training(
                        practitioner,
                        scene.random().oneOf(TrainingKind.class),
                        scene.perhaps(scene.today().plusYears(2)))));
  }

  private static Optional<CaseEvent> supervised(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            practitioner ->
                new TeamEvent.ClinicalSupervisionArranged(
                    new ClinicalSupervision(
                        practitioner, new PractitionerId(scene.freshId("CS")))));
  }

  private static Optional<CaseEvent> decided(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            practitioner ->
                new TeamEvent.AllocationDecided(
                    new AllocationDecision(
                        new AllocationId(scene.freshId("AL")),
                        scene.random().oneOf(SpecialistFunction.class),
                        practitioner,
                        practitioner)));
  }

  private static Optional<CaseEvent> consulted(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            practitioner ->
                new TeamEvent.ConsultationGiven(
                    new Consultation(
                        practitioner,
                        scene.random().oneOf(scene.practitioners()),
                        scene.random().oneOf(SpecialistFunction.class),
                        scene.words())));
  }

  private static Optional<CaseEvent> overseen(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.practitioners())
                .map(
                    manager ->
                        new TeamEvent.OversightGiven(
                            new ManagementOversight(manager, children, scene.words()))));
  }

  private static Optional<CaseEvent> handedOver(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(by -> new TeamEvent.HandoverStepTaken(scene.random().oneOf(HandoverStep.class), by));
  }
}
