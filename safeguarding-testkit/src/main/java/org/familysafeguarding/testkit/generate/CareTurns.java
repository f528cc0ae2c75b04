// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CARE_BEGAN;
import static org.familysafeguarding.casefile.EventKind.CARE_ENDED;
import static org.familysafeguarding.casefile.EventKind.CARE_REVIEWED;
import static org.familysafeguarding.casefile.EventKind.CARE_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.LEGAL_STATUS_CHANGED;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_BEGAN;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_ENDED;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_STEP_TAKEN;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.CareReviewId;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Participation;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementDistance;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.care.PlacementTerms;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.people.ChildId;

/** How children come to be looked after, and leave. */
final class CareTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          CARE_BEGAN, CareTurns::began,
          LEGAL_STATUS_CHANGED, CareTurns::legalStatusChanged,
          CARE_STEP_TAKEN, CareTurns::stepTaken,
          PLACEMENT_BEGAN, CareTurns::placed,
          PLACEMENT_STEP_TAKEN, CareTurns::placementStepTaken,
          PLACEMENT_ENDED, CareTurns::placementEnded,
          CARE_REVIEWED, CareTurns::reviewed,
          CARE_ENDED, CareTurns::left);

  private CareTurns() {}

  private static Optional<CaseEvent> began(Scene scene) {
    List<ChildId> atHome =
        scene.children().stream()
            .filter(child -> !scene.file().care().isLookedAfter(child, scene.today()))
            .toList();
    return scene
        .one(atHome)
        .map(
            child ->
                new CareEvent.Began(
                    new EpisodeOfCare(
                        new CareEpisodeId(scene.freshId("CE")),
                        child,
                        scene.random().oneOf(LegalStatus.class))));
  }

  private static List<CourseOfCare> open(Scene scene) {
    return scene.file().care().all().stream().filter(each -> each.end().isEmpty()).toList();
  }

  private static Optional<CareEpisodeId> openEpisode(Scene scene) {
    return scene.one(open(scene)).map(each -> each.episode().id());
  }

  private static Optional<CaseEvent> placed(Scene scene) {
    return openEpisode(scene)
        .map(
            episode ->
                new CareEvent.Placed(
                    new Placement(
                        new PlacementId(scene.freshId("PL")),
                        episode,
                        scene.random().oneOf(PlacementKind.class),
                        scene.perhaps(terms(scene)))));
  }

  private static PlacementTerms terms(Scene scene) {
    return new PlacementTerms(
        scene.random().oneOf(PlacementBasis.class),
        scene.random().oneOf(PlacementDistance.class),
        scene.random().chance(30),
        scene.random().chance(20));
  }

  private static Optional<CaseEvent> legalStatusChanged(Scene scene) {
    return openEpisode(scene)
        .map(
            episode ->
                new CareEvent.LegalStatusChanged(episode, scene.random().oneOf(LegalStatus.class)));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return openEpisode(scene)
        .map(
            episode ->
                new CareEvent.StepTaken(
                    episode, scene.random().oneOf(CareStep.class), somebody(scene)));
  }

  private static Optional<PractitionerId> somebody(Scene scene) {
    return scene.one(scene.practitioners()).flatMap(scene::perhaps);
  }

  private static Optional<CaseEvent> placementStepTaken(Scene scene) {
    return standing(scene)
        .map(
            placement ->
                new CareEvent.PlacementStepTaken(
                    placement, scene.random().oneOf(PlacementStep.class), somebody(scene)));
  }

  private static Optional<PlacementId> standing(Scene scene) {
    return scene.one(
        open(scene).stream()
            .flatMap(each -> each.placements().stream())
            .filter(each -> each.ended().isEmpty())
            .map(each -> each.placement().id())
            .toList());
  }

  private static Optional<CaseEvent> placementEnded(Scene scene) {
    return standing(scene).map(CareEvent.PlacementEnded::new);
  }

  private static Optional<CaseEvent> reviewed(Scene scene) {
    return openEpisode(scene)
        .flatMap(
            episode ->
                scene
                    .one(scene.practitioners())
                    .flatMap(
                        officer ->
                            scene
                                .meeting()
                                .map(
                                    there ->
                                        new CareEvent.Reviewed(
                                            new CareReview(
                                                new CareReviewId(scene.freshId("CR")),
                                                episode,
                                                officer,
                                                there,
                                                scene.perhaps(
                                                    scene.random().oneOf(Participation.class)))))));
  }

  private static Optional<CaseEvent> left(Scene scene) {
    return openEpisode(scene)
        .map(episode -> new CareEvent.Left(episode, scene.random().oneOf(LeavingCare.class)));
  }
}
