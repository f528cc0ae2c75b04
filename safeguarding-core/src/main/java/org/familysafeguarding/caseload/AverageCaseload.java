// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.establishment.Fte;

/**
 * Cases divided by the full-time equivalent of the social workers who hold at least one.
 *
 * <p>It is the Department for Education's definition. For England in 2017, 317,690 cases and 17,840
 * FTE give 17.8. What it was worked out from is always part of it; without any FTE there is no
 * average. It says nothing of children, or of how hard the cases are.
 *
 * @param practitioners how many people the FTE is of
 */
public record AverageCaseload(int cases, Fte fte, int practitioners) {

  private static final long TENTHS_OF_HUNDREDTHS = 1_000L;
  private static final int TEN = 10;

  /** Refuses counts below nought. */
  public AverageCaseload {
    requireNonNull(fte, "fte");
    checkArgument(
        cases >= 0 && practitioners >= 0,
        "Counts must not be negative, but were %s cases of %s practitioners",
        cases,
        practitioners);
  }

  /** The average in tenths of a case, a half rounded up; none where nobody holds a case. */
  public Optional<Integer> tenths() {
    if (fte.isNone()) {
      return Optional.empty();
    }
    long doubled = 2L * cases * TENTHS_OF_HUNDREDTHS / fte.hundredths();
    return Optional.of((int) ((doubled + 1) / 2));
  }

  /** Reads "17.8 (317690 cases, 17840.0 FTE)". */
  @Override
  public String toString() {
    return tenths().map(each -> each / TEN + "." + each % TEN).orElse("no average")
        + " ("
        + cases
        + " cases, "
        + fte
        + " FTE)";
  }
}
