// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changed about the risk to one child between two days: the judgement that held on the first,
 * where there was one, against the one that held on the second.
 */
public record RiskChange(Optional<JudgementMade> before, Optional<JudgementMade> after) {

  /** Either may be missing. */
  public RiskChange {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** Whether nobody judged the risk anew between the two days. */
  public boolean isSameJudgement() {
    return before.equals(after);
  }

  /** 1 where the risk is judged higher than it was, -1 where lower; empty without both. */
  public Optional<Integer> direction() {
    return before.flatMap(
        then -> after.map(now -> Integer.signum(level(now).compareTo(level(then)))));
  }

  public Shift<Worry> worries() {
    return shift(Grounds::worries);
  }

  public Shift<Strength> strengths() {
    return shift(Grounds::strengths);
  }

  public Shift<DangerStatement> dangerStatements() {
    return shift(Grounds::dangerStatements);
  }

  public Shift<SafetyGoal> safetyGoals() {
    return shift(Grounds::safetyGoals);
  }

  private <T> Shift<T> shift(Function<Grounds, List<T>> part) {
    return Shift.between(of(before, part), of(after, part));
  }

  private static <T> List<T> of(Optional<JudgementMade> made, Function<Grounds, List<T>> part) {
    return made.map(each -> part.apply(each.judgement().grounds())).orElse(List.of());
  }

  private static RiskLevel level(JudgementMade made) {
    return made.judgement().level();
  }
}
