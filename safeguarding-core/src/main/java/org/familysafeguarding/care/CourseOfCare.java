// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** An episode of care with its placements, reviews and steps, and its end where it has ended. */
public final class CourseOfCare {

  private final EpisodeOfCare episode;
  private final Occurrence began;
  private final List<LegalStanding> legalStandings;
  private final List<PlacementSpan> placements;
  private final List<HeldCareReview> reviews;
  private final List<TakenCareStep> steps;
  private final Optional<LeftCare> end;

  CourseOfCare(CareDraft draft) {
    this.episode = requireNonNull(draft.episode, "episode");
    this.began = requireNonNull(draft.began, "began");
    this.legalStandings = List.copyOf(draft.legalStandings);
    this.placements = List.copyOf(draft.placements);
    this.reviews = List.copyOf(draft.reviews);
    this.steps = List.copyOf(draft.steps);
    this.end = draft.end;
  }

  /** The episode as it began. */
  public EpisodeOfCare episode() {
    return episode;
  }

  public CareEpisodeId id() {
    return episode.id();
  }

  public ChildId child() {
    return episode.child();
  }

  public Occurrence began() {
    return began;
  }

  /** The footings on which the child was looked after, one after another. */
  public List<LegalStanding> legalStandings() {
    return legalStandings;
  }

  /**
   * The footing on which the child was looked after at the end of that day; before the first day,
   * the first footing.
   */
  public LegalStatus legalStatusOn(LocalDate day) {
    return legalStandings.stream()
        .filter(each -> !each.since().on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(LegalStanding::status)
        .orElse(episode.legalStatus());
  }

  public List<PlacementSpan> placements() {
    return placements;
  }

  public List<HeldCareReview> reviews() {
    return reviews;
  }

  /** The steps taken, in order; some may lie before the child became looked after. */
  public List<TakenCareStep> steps() {
    return steps;
  }

  /** Every time that step was taken, in order. */
  public List<Occurrence> times(CareStep step) {
    return steps.stream().filter(each -> each.step() == step).map(TakenCareStep::taken).toList();
  }

  /** The first time that step was taken. */
  public Optional<Occurrence> first(CareStep step) {
    return times(step).stream().findFirst();
  }

  /** Whether that step had been taken by that day, the day itself included. */
  public boolean hadTaken(CareStep step, LocalDate byDay) {
    return times(step).stream().anyMatch(each -> !each.on().isAfter(byDay));
  }

  public Optional<LeftCare> end() {
    return end;
  }

  /** The days on which the child was looked after; the day of leaving is not one of them. */
  public DateSpan span() {
    return new DateSpan(began.on(), end.map(each -> each.left().on()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CourseOfCare that && facts().equals(that.facts());
  }

  @Override
  public int hashCode() {
    return facts().hashCode();
  }

  private List<Object> facts() {
    return List.of(episode, began, legalStandings, placements, reviews, steps, end);
  }

  @Override
  public String toString() {
    return "care " + episode.id() + " of child " + episode.child() + ", " + span();
  }
}
