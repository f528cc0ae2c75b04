// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.change.ChangeOverTime;
import org.familysafeguarding.change.FollowedGoal;
import org.familysafeguarding.change.GoalAttainment;
import org.familysafeguarding.change.JudgedCapacity;
import org.familysafeguarding.people.AdultId;

/**
 * What one adult means to change, how far they have come, and what was last judged of it.
 *
 * @param score over the goals that were measured again; empty where none was
 */
public record ChangeProgress(
    AdultId adult,
    List<FollowedGoal> goals,
    Optional<GoalAttainment> score,
    Optional<JudgedCapacity> judged) {

  /** Keeps its own list. */
  public ChangeProgress {
    requireNonNull(adult, "adult");
    goals = List.copyOf(goals);
    requireNonNull(score, "score");
    requireNonNull(judged, "judged");
  }

  static ChangeProgress of(AdultId adult, ChangeOverTime change, LocalDate day) {
    return new ChangeProgress(
        adult,
        change.goalsOf(adult, day),
        change.attainmentOf(adult, day),
        change.judgedOf(adult, day));
  }

  boolean isEmpty() {
    return goals.isEmpty() && judged.isEmpty();
  }
}
