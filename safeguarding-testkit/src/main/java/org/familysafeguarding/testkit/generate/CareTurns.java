// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CARE_BEGAN;
import static org.familysafeguarding.casefile.EventKind.CARE_ENDED;
import static org.familysafeguarding.casefile.EventKind.CARE_REVIEWED;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_BEGAN;
import static org.familysafeguarding.casefile.EventKind.PLACEMENT_ENDED;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.CareReviewId;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.people.ChildId;

/** How children come to be looked after, and leave. */
final class CareTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          CARE_BEGAN, CareTurns::began,
          PLACEMENT_BEGAN, CareTurns::placed,
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
                        scene.random().oneOf(PlacementKind.class))));
  }

  private static Optional<CaseEvent> placementEnded(Scene scene) {
    List<PlacementId> standing =
        open(scene).stream()
            .flatMap(each -> each.placements().stream())
            .filter(each -> each.ended().isEmpty())
            .map(each -> each.placement().id())
            .toList();
    return scene.one(standing).map(CareEvent.PlacementEnded::new);
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
                                                there)))));
  }

  private static Optional<CaseEvent> left(Scene scene) {
    return openEpisode(scene)
        .map(episode -> new CareEvent.Left(episode, scene.random().oneOf(LeavingCare.class)));
  }
}
