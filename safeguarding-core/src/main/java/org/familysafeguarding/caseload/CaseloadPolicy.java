// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.plan.PlanKind;

/**
 * What a council has set about caseloads; whatever it has not set, nothing is held against.
 *
 * @param ceilings how many of a unit a full-time worker may have
 * @param weights what a child on a plan of that kind counts for, in hundredths of a child; 100
 *     where nothing is set
 * @param assessedYearPercent how much of the ceiling somebody in their assessed year may have
 * @param mostInAWeek from how many things due in a week on somebody is overloaded
 */
public record CaseloadPolicy(
    Map<CaseUnit, Integer> ceilings,
    Map<PlanKind, Integer> weights,
    Optional<Integer> assessedYearPercent,
    Optional<Integer> mostInAWeek) {

  private static final int HUNDRED = 100;

  /** Refuses ceilings and weights below 1, and a percentage that is none. */
  public CaseloadPolicy {
    ceilings = ImmutableSortedMap.copyOf(requireNonNull(ceilings, "ceilings"));
    weights = ImmutableSortedMap.copyOf(requireNonNull(weights, "weights"));
    requireNonNull(assessedYearPercent, "assessedYearPercent");
    requireNonNull(mostInAWeek, "mostInAWeek");
    checkArgument(
        ceilings.values().stream().allMatch(each -> each > 0),
        "A ceiling must be 1 or more, but they were %s",
        ceilings);
    checkArgument(
        weights.values().stream().allMatch(each -> each > 0),
        "A weight must be 1 hundredth or more, but they were %s",
        weights);
    checkArgument(
        assessedYearPercent.filter(each -> each < 1 || each > HUNDRED).isEmpty(),
        "assessedYearPercent must be from 1 to 100, but was %s",
        assessedYearPercent);
    checkArgument(
        mostInAWeek.filter(each -> each < 1).isEmpty(),
        "mostInAWeek must be 1 or more, but was %s",
        mostInAWeek);
  }

  /** A council that has set nothing. */
  public static CaseloadPolicy unset() {
    return new CaseloadPolicy(Map.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  /** What a child counts for whose plan is of that kind, in hundredths. */
  int weightOf(PlanKind kind) {
    return Optional.ofNullable(weights.get(kind)).orElse(HUNDRED);
  }
}
