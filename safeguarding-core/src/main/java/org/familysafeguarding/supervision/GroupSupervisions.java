// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The group supervisions in a case file, in the order in which they were held. */
public final class GroupSupervisions {

  private final List<HeldSupervision> all;
  private final List<AgreedStep> steps;

  private GroupSupervisions(Builder builder) {
    this.all = ImmutableList.copyOf(builder.supervisions.values());
    this.steps = all.stream().flatMap(builder::steps).collect(ImmutableList.toImmutableList());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<HeldSupervision> all() {
    return all;
  }

  /** The last group supervision on or before that day. */
  public Optional<HeldSupervision> lastOnOrBefore(LocalDate day) {
    for (HeldSupervision each : Lists.reverse(all)) {
      if (!each.held().on().isAfter(day)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Every step that was agreed, in the order in which they were, and what became of each. */
  public List<AgreedStep> steps() {
    return steps;
  }

  /**
   * The steps that were open at the end of that day, of whichever supervision: what was not done by
   * the next is carried on.
   */
  public List<AgreedStep> openStepsOn(LocalDate day) {
    return steps.stream().filter(each -> each.isOpenOn(day)).toList();
  }

  /** Gathers what a case file's history says of group supervision. */
  public static final class Builder {

    private final Map<SupervisionId, HeldSupervision> supervisions = new LinkedHashMap<>();
    private final Table<SupervisionId, Integer, AgreedStep.Answered> answers =
        HashBasedTable.create();

    private Builder() {}

    public void held(GroupSupervision supervision, Occurrence held) {
      KnownOnce.add(
          supervisions,
          supervision.id(),
          new HeldSupervision(supervision, held),
          "group supervision");
    }

    public void answered(NextStepAnswer answer, Occurrence answered) {
      HeldSupervision held = supervisions.get(answer.supervision());
      checkArgument(held != null, "There is no group supervision %s", answer.supervision());
      int agreed = held.supervision().nextSteps().size();
      checkArgument(
          answer.step() <= agreed,
          "Group supervision %s agreed %s steps, so there is no step %s",
          answer.supervision(),
          agreed,
          answer.step());
      checkArgument(
          !answers.contains(answer.supervision(), answer.step()),
          "Step %s of group supervision %s is answered already; correct that entry instead",
          answer.step(),
          answer.supervision());
      answers.put(answer.supervision(), answer.step(), new AgreedStep.Answered(answer, answered));
    }

    private Stream<AgreedStep> steps(HeldSupervision held) {
      List<NextStep> agreed = held.supervision().nextSteps();
      return IntStream.range(0, agreed.size()).mapToObj(at -> step(held, at + 1, agreed.get(at)));
    }

    private AgreedStep step(HeldSupervision held, int number, NextStep step) {
      return new AgreedStep(
          held, number, step, Optional.ofNullable(answers.get(held.supervision().id(), number)));
    }

    public GroupSupervisions build() {
      return new GroupSupervisions(this);
    }
  }
}
