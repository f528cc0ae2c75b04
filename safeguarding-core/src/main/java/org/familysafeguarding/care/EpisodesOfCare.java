// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** The episodes of care in a case file, in the order in which they began. */
public final class EpisodesOfCare {

  private final List<CourseOfCare> all;

  private EpisodesOfCare(List<CourseOfCare> all) {
    this.all = ImmutableList.copyOf(all);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfCare> all() {
    return all;
  }

  /** This child's episodes of care. */
  public List<CourseOfCare> of(ChildId child) {
    return all.stream().filter(each -> each.episode().child().equals(child)).toList();
  }

  /** Whether the child is looked after on that day. */
  public boolean isLookedAfter(ChildId child, LocalDate day) {
    return of(child).stream().anyMatch(each -> each.span().contains(day));
  }

  /**
   * Gathers what a case file's history says of children in care.
   *
   * <p>A step may name an episode or a placement that has not begun, for plans are made and
   * approvals given beforehand; one that never begins is left out.
   */
  public static final class Builder {

    private final Map<CareEpisodeId, CareDraft> drafts = new LinkedHashMap<>();
    private final Map<PlacementId, PlacementSpan> placements = new LinkedHashMap<>();
    private final Map<CareReviewId, HeldCareReview> reviews = new LinkedHashMap<>();
    private final ListMultimap<CareEpisodeId, TakenCareStep> steps = LinkedListMultimap.create();
    private final ListMultimap<PlacementId, TakenPlacementStep> placementSteps =
        LinkedListMultimap.create();

    private Builder() {}

    public void began(EpisodeOfCare episode, Occurrence when) {
      KnownOnce.add(drafts, episode.id(), new CareDraft(episode, when), "episode of care");
    }

    public void legalStatusChanged(CareEpisodeId id, LegalStanding standing) {
      change(id, draft -> draft.legalStandings.add(standing));
    }

    public void stepTaken(CareEpisodeId id, TakenCareStep step) {
      steps.put(id, step);
    }

    public void placed(Placement placement, Occurrence when) {
      KnownOnce.require(drafts, placement.episode(), "episode of care");
      PlacementSpan span = new PlacementSpan(placement, when, Optional.empty(), List.of());
      KnownOnce.add(placements, placement.id(), span, "placement");
    }

    public void placementStepTaken(PlacementId id, TakenPlacementStep step) {
      placementSteps.put(id, step);
    }

    public void placementEnded(PlacementId id, Occurrence when) {
      KnownOnce.change(placements, id, span -> span.endedBy(when), "placement");
    }

    public void reviewed(CareReview review, Occurrence when) {
      KnownOnce.require(drafts, review.episode(), "episode of care");
      KnownOnce.add(reviews, review.id(), new HeldCareReview(review, when), "care review");
    }

    public void left(CareEpisodeId id, LeftCare how) {
      change(id, draft -> draft.left(how));
    }

    private void change(CareEpisodeId id, Consumer<CareDraft> change) {
      KnownOnce.require(drafts, id, "episode of care");
      drafts.computeIfPresent(
          id,
          (same, draft) -> {
            change.accept(draft);
            return draft;
          });
    }

    public EpisodesOfCare build() {
      drafts.values().forEach(this::complete);
      return new EpisodesOfCare(drafts.values().stream().map(CourseOfCare::new).toList());
    }

    private void complete(CareDraft draft) {
      CareEpisodeId id = draft.episode.id();
      draft.steps.addAll(steps.get(id));
      placements.values().stream()
          .filter(each -> each.placement().episode().equals(id))
          .map(each -> each.with(placementSteps.get(each.placement().id())))
          .forEach(draft.placements::add);
      reviews.values().stream()
          .filter(each -> each.review().episode().equals(id))
          .forEach(draft.reviews::add);
    }
  }
}
