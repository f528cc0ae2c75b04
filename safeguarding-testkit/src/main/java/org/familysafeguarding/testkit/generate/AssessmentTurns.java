// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_OVERRAN;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_REVIEW_POINT_SET;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_STARTED;
import static org.familysafeguarding.casefile.EventKind.ASSESSMENT_STEP_TAKEN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.Overrun;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/** How a child's assessment goes. */
final class AssessmentTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          ASSESSMENT_STARTED, AssessmentTurns::started,
          ASSESSMENT_REVIEW_POINT_SET, AssessmentTurns::reviewPointSet,
          ASSESSMENT_OVERRAN, AssessmentTurns::overran,
          ASSESSMENT_STEP_TAKEN, AssessmentTurns::stepTaken,
          ASSESSMENT_CONCLUDED, AssessmentTurns::concluded);

  private AssessmentTurns() {}

  private static Optional<CaseEvent> started(Scene scene) {
    return scene
        .one(scene.children())
        .flatMap(child -> scene.one(scene.practitioners()).map(by -> begun(scene, child, by)));
  }

  private static CaseEvent begun(Scene scene, ChildId child, PractitionerId lead) {
    return new AssessmentEvent.Started(
        new Assessment(
            new AssessmentId(scene.freshId("AS")),
            child,
            scene.one(scene.file().referrals().about(child)).map(each -> each.referral().id()),
            lead));
  }

  /** An assessment that has not been concluded. */
  private static Optional<AssessmentId> open(Scene scene) {
    return scene.one(
        scene.file().assessments().all().stream()
            .filter(each -> each.concluded().isEmpty())
            .map(each -> each.assessment().id())
            .toList());
  }

  private static Optional<CaseEvent> reviewPointSet(Scene scene) {
    return open(scene)
        .map(
            id ->
                new AssessmentEvent.ReviewPointSet(
                    id, scene.today().plusDays(scene.random().between(5, 30))));
  }

  private static Optional<CaseEvent> overran(Scene scene) {
    return open(scene).map(id -> new AssessmentEvent.Overran(id, overrun(scene)));
  }

  private static Overrun overrun(Scene scene) {
    return new Overrun(
        scene.words(),
        scene.perhapsSome(scene.people()),
        scene.perhapsSome(scene.practitioners()),
        scene.one(scene.practitioners()).flatMap(scene::perhaps));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return open(scene)
        .map(id -> new AssessmentEvent.StepTaken(id, scene.random().oneOf(AssessmentStep.class)));
  }

  private static Optional<CaseEvent> concluded(Scene scene) {
    return open(scene)
        .flatMap(
            id ->
                scene
                    .one(scene.practitioners())
                    .map(by -> new AssessmentEvent.Concluded(id, conclusion(scene, by))));
  }

  private static AssessmentConclusion conclusion(Scene scene, PractitionerId authorisedBy) {
    RandomSource random = scene.random();
    Set<AssessmentFactor> factors =
        random.chance(20)
            ? ImmutableSet.of(AssessmentFactor.NONE_FOUND)
            : random.someOf(EnumSet.complementOf(EnumSet.of(AssessmentFactor.NONE_FOUND)));
    return new AssessmentConclusion(
        findings(scene),
        factors,
        random.someOf(EnumSet.allOf(AssessmentOutcome.class)),
        authorisedBy);
  }

  private static Map<AssessmentDomain, Narrative> findings(Scene scene) {
    ImmutableMap.Builder<AssessmentDomain, Narrative> findings = ImmutableMap.builder();
    scene
        .random()
        .someOf(EnumSet.allOf(AssessmentDomain.class))
        .forEach(domain -> findings.put(domain, scene.words()));
    return findings.buildOrThrow();
  }
}
