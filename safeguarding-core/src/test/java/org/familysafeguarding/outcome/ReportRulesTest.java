// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules R70 to R73 of the practice model, which are about reports: held by types. */
class ReportRulesTest {

  private static final LocalDate TODAY = day("Mon 31 Mar 2025");

  @DisplayName("R70: before and after need an anchor, windows defined alike, and exposure")
  @ParameterizedTest(name = "{0} months, at least {1}: {2}")
  @CsvSource({
    "12, 1, allowed",
    "12, 12, allowed",
    "6, 3, allowed",
    "1, 1, allowed",
    "0, 0, refused",
    "12, 0, refused",
    "6, 7, refused",
    "-6, 1, refused"
  })
  void windowsOnEitherSideAreTheSameAndSomeExposureIsNeeded(
      int months, int fewest, String verdict) {
    if (verdict.equals("allowed")) {
      FollowUp follow = FollowUp.aroundAllocation(months, fewest);
      assertThat(follow.around()).isEqualTo(new Window.Around(AnchorDay.ALLOCATION, months));
    } else {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> FollowUp.aroundAllocation(months, fewest));
    }
  }

  @Test
  @DisplayName("R70: nothing is looked at after the censoring day")
  void theCensoringDayEndsEveryWindow() {
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    FollowUp follow = FollowUp.aroundAllocation(12, 1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Study(TODAY, TODAY, follow, calendar));
    assertThat(new Window.Day(TODAY).reachesBeyond(TODAY)).isFalse();
    assertThat(new Window.Day(TODAY).reachesBeyond(day("Sun 30 Mar 2025"))).isTrue();
    assertThat(new Follow(day("Wed 1 May 2024"), 12, TODAY).after().endExclusive()).contains(TODAY);
    assertThat(new Follow(day("Wed 1 May 2024"), 12, TODAY).before().startInclusive())
        .isEqualTo(day("Mon 1 May 2023"));
  }

  @Test
  @DisplayName("R71: there is no percentage without n, exposure and the caveats")
  void onlyAMeasurementHasAValue() {
    assertThat(components(Measurement.class)).contains("evidence", "window", "censoredOn");
    assertThat(components(Evidence.class)).contains("n", "ratio", "exposure");
    assertThat(components(Measurement.class)).doesNotContain("value", "caveats");
    for (Measure measure : Measure.values()) {
      Measurement any = measurement(measure);
      assertThat(any.caveats()).contains(Caveat.NO_COMPARISON_GROUP);
      assertThat(any.caveats().contains(Caveat.REGRESSION_TO_THE_MEAN))
          .isEqualTo(
              any.window() instanceof Window.TwoDays
                  || any.window() instanceof Window.Around
                  || any.window() instanceof Window.After);
    }
  }

  @Test
  @DisplayName("R72: better attendance is one of three measures, each with its own name")
  void noMeasureIsSimplyCalledAttendance() {
    Set<Measure> ofAttendance =
        EnumSet.of(
            Measure.ATTENDANCE_POINTS, Measure.PUPILS_ATTENDING_MORE, Measure.ABSENCE_CHANGE);
    assertThat(ofAttendance.stream().map(Measure::form)).doesNotHaveDuplicates();
    assertThat(ofAttendance.stream().map(each -> each.definition().words()))
        .doesNotHaveDuplicates();
    assertThat(EnumSet.allOf(Measure.class))
        .filteredOn(each -> each.definition().words().contains("alf-days"))
        .hasSameElementsAs(ofAttendance);
  }

  @Test
  @DisplayName("R73: a caseload tells children, families and full-time equivalents together")
  void oneCannotBeHadWithoutTheOther() {
    assertThat(components(CaseloadCount.class))
        .containsExactly("on", "children", "families", "fullTimeEquivalentsHoldingCases");
    List<Measurement> both = new CaseloadCount(TODAY, 30, 12, new BigDecimal("1.5")).measurements();
    assertThat(both).extracting(Measurement::shown).containsExactly("20.0", "8.0");
    assertThat(both)
        .allSatisfy(
            each ->
                assertThat(each.evidence().ratio().denominator().amount())
                    .isEqualByComparingTo("1.5"));
  }

  private static List<String> components(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static Measurement measurement(Measure measure) {
    Ratio ratio = new Ratio(Amount.of(200, "some"), Amount.of(200, "all"));
    Optional<Ratio> before = measure.form().comparesRates() ? Optional.of(ratio) : Optional.empty();
    Evidence evidence = new Evidence(200, before, ratio, Exposure.once(200), List.of());
    return List.of(
            new Window.TwoDays(day("Sun 31 Mar 2024"), TODAY),
            new Window.Around(AnchorDay.ALLOCATION, 12),
            new Window.After(AnchorDay.ALLOCATION, 12),
            new Window.Period(day("Sun 31 Mar 2024"), TODAY),
            new Window.Day(TODAY))
        .stream()
        .filter(measure::looksAt)
        .map(window -> new Measurement(measure, "", evidence, window, TODAY))
        .findFirst()
        .orElseThrow();
  }
}
