// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.chronology.Narrative;

/**
 * What a risk judgement rests on: what worries, what goes well, and why the one outweighs the
 * other.
 *
 * <p>Danger statements and safety goals are a way of writing that some councils use; both may be
 * left empty.
 */
public record Grounds(
    List<Worry> worries,
    List<Strength> strengths,
    List<DangerStatement> dangerStatements,
    List<SafetyGoal> safetyGoals,
    Narrative reasons) {

  /** Refuses grounds with nothing to weigh. */
  public Grounds {
    worries = List.copyOf(requireNonNull(worries, "worries"));
    strengths = List.copyOf(requireNonNull(strengths, "strengths"));
    dangerStatements = List.copyOf(requireNonNull(dangerStatements, "dangerStatements"));
    safetyGoals = List.copyOf(requireNonNull(safetyGoals, "safetyGoals"));
    requireNonNull(reasons, "reasons");
    checkArgument(
        !worries.isEmpty() || !strengths.isEmpty(),
        "The grounds of a judgement must have at least one worry or one strength, but have"
            + " neither");
  }
}
