// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ABSENCE_BEGAN;
import static org.familysafeguarding.casefile.EventKind.ALLEGATION_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.ALLEGATION_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.CHILD_RETURNED;
import static org.familysafeguarding.casefile.EventKind.INCIDENT_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.RETURN_INTERVIEW_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.SERIOUS_INCIDENT_LEARNED_OF;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.allegation.Allegation;
import org.familysafeguarding.allegation.AllegationId;
import org.familysafeguarding.allegation.AllegationStep;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.IncidentEvent;
import org.familysafeguarding.incident.AbuseOrNeglect;
import org.familysafeguarding.incident.IncidentHarm;
import org.familysafeguarding.incident.IncidentId;
import org.familysafeguarding.incident.IncidentPlace;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.incident.SeriousIncident;
import org.familysafeguarding.missing.Absence;
import org.familysafeguarding.missing.AbsenceId;
import org.familysafeguarding.missing.AbsenceKind;
import org.familysafeguarding.missing.CourseOfAbsence;
import org.familysafeguarding.missing.Interviewer;
import org.familysafeguarding.missing.ReturnInterviewStep;
import org.familysafeguarding.people.ChildId;

/** How children go missing and come back, and what else goes wrong. */
final class IncidentTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          ABSENCE_BEGAN, IncidentTurns::began,
          CHILD_RETURNED, IncidentTurns::returned,
          RETURN_INTERVIEW_STEP_TAKEN, IncidentTurns::interviewed,
          SERIOUS_INCIDENT_LEARNED_OF, IncidentTurns::learnedOf,
          INCIDENT_STEP_TAKEN, IncidentTurns::incidentStep,
          ALLEGATION_RECEIVED, IncidentTurns::received,
          ALLEGATION_STEP_TAKEN, IncidentTurns::allegationStep);

  private IncidentTurns() {}

  private static List<CourseOfAbsence> absent(Scene scene) {
    return scene.file().absences().all().stream()
        .filter(each -> each.returned().isEmpty())
        .toList();
  }

  private static Optional<CaseEvent> began(Scene scene) {
    List<ChildId> there =
        scene.children().stream()
            .filter(
                child ->
                    absent(scene).stream().noneMatch(each -> each.absence().child().equals(child)))
            .toList();
    return scene
        .one(there)
        .map(
            child ->
                new IncidentEvent.AbsenceBegan(
                    new Absence(
                        new AbsenceId(scene.freshId("AB")),
                        child,
                        scene.random().oneOf(AbsenceKind.class))));
  }

  private static Optional<CaseEvent> returned(Scene scene) {
    return scene
        .one(absent(scene))
        .map(each -> new IncidentEvent.ChildReturned(each.absence().id()));
  }

  private static Optional<CaseEvent> interviewed(Scene scene) {
    return scene
        .one(scene.file().absences().all())
        .map(
            each ->
                new IncidentEvent.ReturnInterviewStepTaken(
                    each.absence().id(),
                    scene.random().oneOf(ReturnInterviewStep.class),
                    scene.perhaps(scene.random().oneOf(Interviewer.class))));
  }

  private static Optional<CaseEvent> learnedOf(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new IncidentEvent.SeriousIncidentLearnedOf(
                new SeriousIncident(
                    new IncidentId(scene.freshId("SI")),
                    children,
                    scene.random().oneOf(IncidentHarm.class),
                    scene.random().oneOf(AbuseOrNeglect.class),
                    scene.random().oneOf(IncidentPlace.class))));
  }

  private static Optional<CaseEvent> incidentStep(Scene scene) {
    return scene
        .one(scene.file().incidents().all())
        .map(
            each ->
                new IncidentEvent.IncidentStepTaken(
                    each.incident().id(), scene.random().oneOf(IncidentStep.class)));
  }

  private static Optional<CaseEvent> received(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.agencies())
                .map(
                    employer ->
                        new IncidentEvent.AllegationReceived(
                            new Allegation(
                                new AllegationId(scene.freshId("AG")), children, employer.id()))));
  }

  private static Optional<CaseEvent> allegationStep(Scene scene) {
    return scene
        .one(scene.file().allegations().all())
        .map(
            each ->
                new IncidentEvent.AllegationStepTaken(
                    each.allegation().id(), scene.random().oneOf(AllegationStep.class)));
  }
}
