// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A course of care while the history that tells of it is still being read. */
final class CareDraft {

  final EpisodeOfCare episode;
  final Occurrence began;
  final List<LegalStanding> legalStandings = new ArrayList<>();
  final List<HeldCareReview> reviews = new ArrayList<>();
  final List<TakenCareStep> steps = new ArrayList<>();
  final List<PlacementSpan> placements = new ArrayList<>();
  Optional<LeftCare> end = Optional.empty();

  CareDraft(EpisodeOfCare episode, Occurrence began) {
    this.episode = episode;
    this.began = began;
    legalStandings.add(new LegalStanding(episode.legalStatus(), began));
  }

  void left(LeftCare how) {
    checkArgument(
        end.isEmpty(),
        "The end of the episode of care %s has already been recorded; correct that entry instead",
        episode.id());
    end = Optional.of(how);
  }
}
