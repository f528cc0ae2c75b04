// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurementTest {

  private static final LocalDate TODAY = day("Mon 31 Mar 2025");
  private static final Window YEAR = new Window.Period(day("Mon 1 Apr 2024"), TODAY);
  private static final Window AROUND = new Window.Around(AnchorDay.ALLOCATION, 12);

  @Test
  void thePublishedFallInPlansComesOutOfItsTwoNumbers() {
    Measurement change =
        PointInTime.change(
            Measure.CHILD_PROTECTION_PLANS_CHANGE,
            1032,
            530,
            new Window.TwoDays(day("Thu 1 Jan 2015"), day("Sun 1 Jan 2017")));
    assertThat(change.value()).contains(new BigDecimal("-0.486434"));
    assertThat(change.shown()).isEqualTo("-49%");
    assertThat(change.caveats())
        .containsExactly(Caveat.NO_COMPARISON_GROUP, Caveat.REGRESSION_TO_THE_MEAN);
  }

  @Test
  void ratesAreComparedAndNotRawCounts() {
    Measurement change = calls(30, 120, 9, 90);
    assertThat(change.evidence().before().orElseThrow().value())
        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.25"));
    assertThat(change.evidence().ratio().value())
        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.1"));
    assertThat(change.value()).contains(new BigDecimal("-0.600000"));
    assertThat(change.shown()).isEqualTo("-60%");
  }

  @Test
  void whereThereWasNothingBeforeThereIsNoChangeToCompute() {
    assertThat(calls(0, 120, 9, 90).value()).isEmpty();
    assertThat(calls(0, 120, 9, 90).shown()).isEqualTo("not computable");
    assertThat(calls(30, 120, 0, 0).value()).isEmpty();
    assertThat(calls(30, 120, 0, 90).shown()).isEqualTo("-100%");
  }

  /** The second row would be 50% had it first been rounded to six places. */
  @ParameterizedTest
  @CsvSource({"555820,648830,86%", "4949995,10000000,49%", "58670,72100,81%", "0,7,0%", "1,2,50%"})
  void sharesAreRoundedHalfUpAndOnce(long part, long whole, String shown) {
    assertThat(inTime(part, whole).shown()).isEqualTo(shown);
  }

  @Test
  void attendanceIsToldInPointsWithItsSign() {
    assertThat(points(80, 100, 95, 100).shown()).isEqualTo("+15.0 points");
    assertThat(points(80, 100, 78, 100).shown()).isEqualTo("-2.0 points");
    assertThat(points(80, 100, 40, 50).shown()).isEqualTo("0.0 points");
  }

  @Test
  void aPercentageWithoutWhatItTakesCannotBeBuilt() {
    Ratio half = new Ratio(Amount.of(1, "calls"), Amount.of(2, "family-months"));
    Evidence alone = Evidence.of(2, half, Exposure.once(2));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> new Measurement(Measure.POLICE_DOMESTIC_ABUSE_CALLS, "", alone, AROUND, TODAY))
        .withMessageContaining("needs a ratio before");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Measurement(Measure.BECAME_LOOKED_AFTER, "", alone, YEAR, TODAY))
        .withMessageContaining("cannot be measured");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> new Measurement(Measure.REFERRED_AGAIN, "", alone, YEAR, day("Sun 30 Mar 2025")))
        .withMessageContaining("Nothing is known after");
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> inTime(3, 2));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Amount(BigDecimal.ONE, " "));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Evidence.of(-1, half, Exposure.once(2)));
  }

  @Test
  void beforeAndAfterAreCountedInTheSameWay() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                new Evidence(
                    2,
                    Optional.of(new Ratio(Amount.of(1, "calls"), Amount.of(2, "family-months"))),
                    new Ratio(Amount.of(1, "repeat calls"), Amount.of(2, "family-months")),
                    Exposure.once(2),
                    List.of()))
        .withMessageContaining("counted in the same way");
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void everyMeasureSaysWhatItMeansAndWhereThatComesFrom(Measure measure) {
    Definition definition = measure.definition();
    assertThat(definition.words()).endsWith(".");
    assertThat(definition.source()).isNotBlank();
    assertThat(measure.code()).matches("[a-z0-9-]+");
    assertThat(measure).hasToString(measure.code().replace('-', ' '));
  }

  @Test
  void fewerThanAHundredAreCalledFew() {
    assertThat(inTime(50, 99).caveats()).contains(Caveat.SMALL_NUMBERS);
    assertThat(inTime(50, 100).caveats()).containsExactly(Caveat.NO_COMPARISON_GROUP);
    assertThat(Caveat.values()).allMatch(each -> each.words().endsWith("."));
  }

  @Test
  void aMeasurementReadsWithAllThatItRestsOn() {
    assertThat(calls(30, 120, 9, 90))
        .hasToString(
            "police domestic abuse calls: -60% (n = 10; 30 calls / 120 family-months, then 9 calls"
                + " / 90 family-months; 12 months before allocation against up to 12 months from"
                + " it)");
  }

  private static Measurement calls(long before, long months, long after, long monthsAfter) {
    return compared(
        Measure.POLICE_DOMESTIC_ABUSE_CALLS,
        new Ratio(Amount.of(before, "calls"), Amount.of(months, "family-months")),
        new Ratio(Amount.of(after, "calls"), Amount.of(monthsAfter, "family-months")));
  }

  private static Measurement points(long before, long possible, long after, long possibleAfter) {
    return compared(
        Measure.ATTENDANCE_POINTS,
        new Ratio(Amount.of(before, "attended"), Amount.of(possible, "possible")),
        new Ratio(Amount.of(after, "attended"), Amount.of(possibleAfter, "possible")));
  }

  private static Measurement compared(Measure measure, Ratio before, Ratio after) {
    Exposure exposure =
        new Exposure(
            before.denominator().amount().add(after.denominator().amount()),
            Exposure.Unit.FAMILY_MONTHS);
    Evidence evidence = new Evidence(10, Optional.of(before), after, exposure, List.of());
    return new Measurement(measure, "", evidence, AROUND, TODAY);
  }

  private static Measurement inTime(long part, long whole) {
    Ratio ratio = new Ratio(Amount.of(part, "in time"), Amount.of(whole, "assessments"));
    return new Measurement(
        Measure.ASSESSMENTS_WITHIN_45_DAYS,
        "",
        Evidence.of(whole, ratio, Exposure.once(whole)),
        YEAR,
        TODAY);
  }
}
