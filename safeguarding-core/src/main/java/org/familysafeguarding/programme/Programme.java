// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AdultId;

/**
 * What was done of the eight-module programme with a family's adults, alone and in groups, in the
 * order of its days.
 */
public final class Programme {

  private final List<MovedModule> moves;
  private final List<ConcludedParentingAssessment> assessments;
  private final List<HeldGroupSession> groupSessions;

  private Programme(Builder builder) {
    this.moves = ImmutableList.copyOf(builder.moves);
    this.assessments = ImmutableList.copyOf(builder.assessments.values());
    this.groupSessions = ImmutableList.copyOf(builder.groupSessions);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<MovedModule> moves() {
    return moves;
  }

  /** Every parenting assessment that was concluded. */
  public List<ConcludedParentingAssessment> assessments() {
    return assessments;
  }

  /** Every session of a group to which one of the adults was expected. */
  public List<HeldGroupSession> groupSessions() {
    return groupSessions;
  }

  /** How far the module had come with the adult by the end of that day; empty if not planned. */
  public Optional<ModuleStatus> statusOn(LocalDate day, int module, AdultId adult) {
    return last(moves, module, adult, day).map(each -> each.move().status());
  }

  private static Optional<MovedModule> last(
      List<MovedModule> moves, int module, AdultId adult, LocalDate day) {
    return moves.stream()
        .filter(each -> each.move().module() == module && each.move().adult().equals(adult))
        .filter(each -> !each.moved().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * Gathers what a case file's history says of the programme.
   *
   * <p>A module moves forward only. A start need not have been planned, nor an end begun on record;
   * but what is completed or not applicable stays so, and what has started is not planned anew.
   */
  public static final class Builder {

    private final List<MovedModule> moves = new ArrayList<>();
    private final Map<ParentingAssessmentId, ConcludedParentingAssessment> assessments =
        new LinkedHashMap<>();
    private final List<HeldGroupSession> groupSessions = new ArrayList<>();

    private Builder() {}

    public void moved(ModuleMove move, Occurrence moved) {
      last(moves, move.module(), move.adult(), moved.on())
          .map(before -> before.move().status())
          .ifPresent(before -> requireForward(before, move));
      moves.add(new MovedModule(move, moved));
    }

    private static void requireForward(ModuleStatus before, ModuleMove move) {
      checkArgument(
          !before.isFinished() && move.status().compareTo(before) > 0,
          "Module %s of adult %s is already %s, so it cannot become %s; correct that entry instead",
          move.module(),
          move.adult(),
          before,
          move.status());
    }

    public void concluded(ParentingAssessment assessment, Occurrence concluded) {
      KnownOnce.add(
          assessments,
          assessment.id(),
          new ConcludedParentingAssessment(assessment, concluded),
          "parenting assessment");
    }

    public void metInGroup(GroupSession session, Occurrence held) {
      groupSessions.add(new HeldGroupSession(session, held));
    }

    public Programme build() {
      return new Programme(this);
    }
  }
}
