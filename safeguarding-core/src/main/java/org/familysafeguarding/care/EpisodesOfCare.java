// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Gathers what a case file's history says of children in care. */
  public static final class Builder {

    private final Map<CareEpisodeId, EpisodeOfCare> episodes = new LinkedHashMap<>();
    private final Map<CareEpisodeId, Occurrence> begun = new LinkedHashMap<>();
    private final Map<CareEpisodeId, LeftCare> left = new LinkedHashMap<>();
    private final Map<PlacementId, PlacementSpan> placements = new LinkedHashMap<>();
    private final Map<CareReviewId, HeldCareReview> reviews = new LinkedHashMap<>();

    private Builder() {}

    public void began(EpisodeOfCare episode, Occurrence when) {
      KnownOnce.add(episodes, episode.id(), episode, "episode of care");
      begun.put(episode.id(), when);
    }

    public void placed(Placement placement, Occurrence when) {
      KnownOnce.require(episodes, placement.episode(), "episode of care");
      PlacementSpan span = new PlacementSpan(placement, when, java.util.Optional.empty());
      KnownOnce.add(placements, placement.id(), span, "placement");
    }

    public void placementEnded(PlacementId id, Occurrence when) {
      KnownOnce.change(placements, id, span -> span.endedBy(when), "placement");
    }

    public void reviewed(CareReview review, Occurrence when) {
      KnownOnce.require(episodes, review.episode(), "episode of care");
      KnownOnce.add(reviews, review.id(), new HeldCareReview(review, when), "care review");
    }

    public void left(CareEpisodeId id, LeftCare how) {
      KnownOnce.require(episodes, id, "episode of care");
      KnownOnce.add(left, id, how, "end of the episode of care");
    }

    public EpisodesOfCare build() {
      return new EpisodesOfCare(episodes.values().stream().map(this::course).toList());
    }

    private CourseOfCare course(EpisodeOfCare episode) {
      CareEpisodeId id = episode.id();
      return new CourseOfCare(
          episode,
          java.util.Objects.requireNonNull(begun.get(id)),
          placements.values().stream()
              .filter(each -> each.placement().episode().equals(id))
              .toList(),
          reviews.values().stream().filter(each -> each.review().episode().equals(id)).toList(),
          java.util.Optional.ofNullable(left.get(id)));
    }
  }
}
