// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a figure rests on: how many were counted, the ratio (and the one before, where two are
 * compared), the exposure, and the counts that stand beside it.
 */
public record Evidence(
    long n, Optional<Ratio> before, Ratio ratio, Exposure exposure, List<Aside> asides) {

  /** Refuses to compare what is not counted in the same way. */
  public Evidence {
    requireNonNull(before, "before");
    requireNonNull(ratio, "ratio");
    requireNonNull(exposure, "exposure");
    asides = List.copyOf(asides);
    checkArgument(n >= 0, "n must be 0 or more, but was %s", n);
    checkArgument(
        before.map(Evidence::names).orElse(names(ratio)).equals(names(ratio)),
        "Before and after must be counted in the same way, but are %s and %s",
        before,
        ratio);
  }

  /** Evidence of one ratio. */
  public static Evidence of(long n, Ratio ratio, Exposure exposure, Aside... asides) {
    return new Evidence(n, Optional.empty(), ratio, exposure, List.of(asides));
  }

  /** The count of that kind beside the figure, all of them together. */
  public long aside(Aside.Kind kind) {
    return asides.stream().filter(each -> each.kind() == kind).mapToLong(Aside::count).sum();
  }

  /** The same, with only these counts beside it. */
  Evidence with(List<Aside> kept) {
    return new Evidence(n, before, ratio, exposure, kept);
  }

  BigDecimal numerator() {
    return ratio.numerator().amount();
  }

  private static String names(Ratio ratio) {
    return ratio.numerator().of() + " / " + ratio.denominator().of();
  }
}
