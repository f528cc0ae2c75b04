// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever knows the total and every band that is shown does not learn a small one. */
class SuppressionLawsTest {

  @Property
  void noSmallBandIsShownAndNoneCanBeTakenFromTheTotal(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 25) Integer> counts,
      @ForAll @IntRange(min = 2, max = 10) int below) {
    List<ReportLine> lines =
        new Suppression(below)
            .lines(SuppressionTest.bands(counts.stream().mapToInt(Integer::intValue).toArray()));
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    List<Integer> hidden =
        IntStream.range(0, counts.size())
            .filter(band -> lines.get(band) instanceof ReportLine.Hidden)
            .mapToObj(counts::get)
            .toList();
    int hiddenSum = hidden.stream().mapToInt(Integer::intValue).sum();
    assertThat(lines.stream().filter(ReportLine.Shown.class::isInstance))
        .allSatisfy(
            line ->
                assertThat(
                        ((ReportLine.Shown) line).measurement().evidence().numerator().intValue())
                    .satisfiesAnyOf(
                        count -> assertThat(count).isZero(),
                        count -> assertThat(count).isGreaterThanOrEqualTo(below)));
    if (!hidden.isEmpty() && hidden.size() < counts.size()) {
      assertThat(hidden).hasSizeGreaterThan(1);
      assertThat(hiddenSum).isGreaterThanOrEqualTo(below);
      assertThat(total).isGreaterThanOrEqualTo(below);
    }
  }
}
