// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AdultId;

/** The goals that a family's adults have, how far they have come, and what was judged of it. */
public final class ChangeOverTime {

  private final List<FollowedGoal> goals;
  private final List<JudgedCapacity> judgements;

  private ChangeOverTime(Builder builder) {
    this.goals =
        builder.goals.values().stream()
            .map(builder::followed)
            .collect(ImmutableList.toImmutableList());
    this.judgements = ImmutableList.copyOf(builder.judgements);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every goal, in the order in which they were agreed. */
  public List<FollowedGoal> goals() {
    return goals;
  }

  /** The adult's goals that were agreed by the end of that day. */
  public List<FollowedGoal> goalsOf(AdultId adult, LocalDate day) {
    return goals.stream()
        .filter(each -> each.goal().of().adult().equals(adult))
        .filter(each -> !each.agreed().on().isAfter(day))
        .toList();
  }

  /**
   * The score of the adult's goals on that day, over those that were measured again; empty where
   * none was.
   */
  public Optional<GoalAttainment> attainmentOf(AdultId adult, LocalDate day) {
    List<GoalAttainment.Weighted> measured =
        goalsOf(adult, day).stream()
            .flatMap(
                each ->
                    each
                        .attainedBy(day)
                        .map(
                            level ->
                                new GoalAttainment.Weighted(each.goal().scale().weight(), level))
                        .stream())
            .toList();
    return measured.isEmpty() ? Optional.empty() : Optional.of(GoalAttainment.of(measured));
  }

  public List<JudgedCapacity> judgements() {
    return judgements;
  }

  /** The last judgement of the adult's parenting by the end of that day. */
  public Optional<JudgedCapacity> judgedOf(AdultId adult, LocalDate day) {
    return judgements.stream()
        .filter(each -> each.judgement().of().adult().equals(adult))
        .filter(each -> !each.made().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Gathers what a case file's history says of change. */
  public static final class Builder {

    private final Map<ChangeGoalId, FollowedGoal> goals = new LinkedHashMap<>();
    private final ListMultimap<ChangeGoalId, FollowedGoal.Measured> measures =
        MultimapBuilder.hashKeys().arrayListValues().build();
    private final List<JudgedCapacity> judgements = new ArrayList<>();

    private Builder() {}

    public void agreed(ChangeGoal goal, Occurrence agreed) {
      KnownOnce.add(goals, goal.id(), new FollowedGoal(goal, agreed, List.of()), "change goal");
    }

    public void measured(ChangeMeasure measure, Occurrence taken) {
      checkArgument(
          goals.containsKey(measure.goal()), "There is no change goal %s", measure.goal());
      measures.put(measure.goal(), new FollowedGoal.Measured(measure, taken));
    }

    public void judged(CapacityJudgement judgement, Occurrence made) {
      judgements.add(new JudgedCapacity(judgement, made));
    }

    private FollowedGoal followed(FollowedGoal agreed) {
      return new FollowedGoal(agreed.goal(), agreed.agreed(), measures.get(agreed.goal().id()));
    }

    public ChangeOverTime build() {
      return new ChangeOverTime(this);
    }
  }
}
