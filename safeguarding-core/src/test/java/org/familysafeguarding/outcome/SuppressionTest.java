// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final LocalDate TODAY = day("Mon 31 Mar 2025");
  private static final Suppression BELOW_FIVE = new Suppression(5);

  @Test
  void whatRestsOnFewerThanTheThresholdIsHidden() {
    assertThat(isHidden(share(4, 30))).isTrue();
    assertThat(isHidden(share(5, 30))).isFalse();
    assertThat(isHidden(share(26, 30))).as("four for whom it did not come about").isTrue();
    assertThat(isHidden(share(0, 4))).as("four at all").isTrue();
    assertThat(isHidden(share(0, 30))).as("none says of nobody that it did").isFalse();
  }

  @Test
  void theNumbersBehindAChangeAreLookedAtAsWell() {
    Window.TwoDays days = new Window.TwoDays(day("Sun 31 Mar 2024"), TODAY);
    Measure measure = Measure.CHILD_PROTECTION_PLANS_CHANGE;
    assertThat(isHidden(PointInTime.change(measure, 30, 3, days))).isTrue();
    assertThat(isHidden(PointInTime.change(measure, 30, 28, days))).isFalse();
    assertThat(isHidden(PointInTime.change(measure, 30, 0, days))).isFalse();
  }

  @Test
  void aSecondBandGoesWithTheOnlySmallOneSoThatItCannotBeTakenFromTheTotal() {
    assertThat(hidden(bands(20, 3, 9, 40)))
        .as("nine is the next smallest")
        .containsExactly(false, true, true, false);
    assertThat(hidden(bands(20, 3, 4, 40))).containsExactly(false, true, true, false);
    assertThat(hidden(bands(20, 1, 2, 40)))
        .as("three between them are still too few")
        .containsExactly(true, true, true, false);
    assertThat(hidden(bands(20, 3, 0, 40)))
        .as("none and three are three together")
        .containsExactly(true, true, true, false);
    assertThat(hidden(bands(20, 30, 0, 40))).containsOnly(false);
  }

  @Test
  void whatAddsUpSomeBandsGoesWithASmallOne() {
    List<Measurement> report =
        List.of(
            share(Measure.CONFERENCES_BY_WAIT, "0 to 10 working days", 20, 63),
            share(Measure.CONFERENCES_BY_WAIT, "11 to 15 working days", 3, 63),
            share(Measure.CONFERENCES_BY_WAIT, "16 to 20 working days", 10, 63),
            share(Measure.CONFERENCES_BY_WAIT, "21 working days or more", 30, 63),
            share(Measure.CONFERENCES_WITHIN_15_DAYS, "", 23, 63));
    assertThat(hidden(report))
        .as("23 less 20 would be the three")
        .containsExactly(false, true, true, false, true);
  }

  @Test
  void smallCountsBesideAFigureAreLeftAway() {
    Aside few = new Aside(Aside.Kind.LEFT_OUT, 2, "families nobody told about");
    Aside many = new Aside(Aside.Kind.LEFT_OUT, 20, "families without an anchor");
    ReportLine line = BELOW_FIVE.lines(List.of(share(10, 30, few, many))).get(0);
    assertThat(line)
        .isInstanceOfSatisfying(
            ReportLine.Shown.class,
            shown -> {
              assertThat(shown.someCountsHidden()).isTrue();
              assertThat(shown.measurement().evidence().asides()).containsExactly(many);
            });
    Aside behind = new Aside(Aside.Kind.BEHIND_THE_FIGURE, 1, "children with any such day");
    assertThat(isHidden(share(10, 30, behind))).isTrue();
  }

  @Test
  void aHiddenLineTellsNothingButThatThereIsOne() {
    assertThat(BELOW_FIVE.lines(List.of(share(3, 30))))
        .containsExactly(new ReportLine.Hidden(Measure.REFERRED_AGAIN, "", HiddenBecause.TOO_FEW));
    assertThat(new Suppression(0).lines(List.of(share(1, 2))))
        .containsExactly(new ReportLine.Shown(share(1, 2), false));
  }

  private static boolean isHidden(Measurement measurement) {
    return hidden(List.of(measurement)).get(0);
  }

  private static List<Boolean> hidden(List<Measurement> measurements) {
    return BELOW_FIVE.lines(measurements).stream()
        .map(ReportLine.Hidden.class::isInstance)
        .toList();
  }

  private static Measurement share(long part, long whole, Aside... asides) {
    return measured(Measure.REFERRED_AGAIN, "", evidence(part, whole, asides));
  }

  static List<Measurement> bands(int... counts) {
    int total = IntStream.of(counts).sum();
    return IntStream.range(0, counts.length)
        .mapToObj(band -> share(Measure.ENDED_PLANS_BY_LENGTH, "band " + band, counts[band], total))
        .toList();
  }

  private static Measurement share(Measure measure, String part, long count, long whole) {
    return measured(measure, part, evidence(count, whole));
  }

  private static Evidence evidence(long count, long whole, Aside... asides) {
    Ratio ratio = new Ratio(Amount.of(count, "hits"), new Amount(BigDecimal.valueOf(whole), "all"));
    return Evidence.of(whole, ratio, Exposure.once(whole), asides);
  }

  private static Measurement measured(Measure measure, String part, Evidence evidence) {
    Window window = new Window.Period(day("Mon 1 Apr 2024"), TODAY);
    return new Measurement(measure, part, evidence, window, TODAY);
  }
}
