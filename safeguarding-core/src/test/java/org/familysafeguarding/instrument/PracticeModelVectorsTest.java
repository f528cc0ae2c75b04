// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.instrument.FilledIn.inOrder;
import static org.familysafeguarding.instrument.FilledIn.repeated;
import static org.familysafeguarding.instrument.FilledIn.screening;
import static org.familysafeguarding.testkit.Days.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.familysafeguarding.outcome.Amount;
import org.familysafeguarding.outcome.AnchorDay;
import org.familysafeguarding.outcome.CaseloadCount;
import org.familysafeguarding.outcome.Evidence;
import org.familysafeguarding.outcome.Exposure;
import org.familysafeguarding.outcome.Measure;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.PointInTime;
import org.familysafeguarding.outcome.Ratio;
import org.familysafeguarding.outcome.Window;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the practice model, line by line in their order. */
class PracticeModelVectorsTest {

  private static final LocalDate TODAY = day("Fri 29 Mar 2024");

  @Test
  @DisplayName("CP stock change: 1032 -> 530 is -0.48643, shown as 49% after half-up rounding")
  void stockChange() {
    Measurement change =
        PointInTime.change(
            Measure.CHILD_PROTECTION_PLANS_CHANGE,
            1032,
            530,
            new Window.TwoDays(day("Thu 1 Jan 2015"), day("Sun 1 Jan 2017")));
    assertThat(change.value().orElseThrow().setScale(5, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("-0.48643"));
    assertThat(change.shown()).isEqualTo("-49%");
  }

  /** How many families there were was not published. */
  @Test
  @DisplayName("England caseload 2017: 317690 / 17840 is 17.8077, shown as 17.8")
  void caseload() {
    Measurement children =
        new CaseloadCount(day("Sat 30 Sep 2017"), 317_690, 0, new BigDecimal("17840"))
            .measurements()
            .get(0);
    assertThat(children.value().orElseThrow().setScale(4, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("17.8077"));
    assertThat(children.shown()).isEqualTo("17.8");
  }

  /** Money is no measure of the library; its amounts are exact, which is all this row needs. */
  @Test
  @DisplayName("R1 savings: 2,600,000 + 107,000 + 200,000 is 2,907,000")
  void savings() {
    BigDecimal total =
        List.of(2_600_000L, 107_000L, 200_000L).stream()
            .map(pounds -> Amount.of(pounds, "pounds").amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(new Amount(total, "pounds")).hasToString("2907000 pounds");
  }

  @Test
  @DisplayName("DA families: 0.44 x 940 is 413.6; the source gives only the percentage")
  void domesticAbuseFamilies() {
    Ratio share =
        new Ratio(new Amount(new BigDecimal("413.6"), "families"), Amount.of(940, "families"));
    assertThat(share.value().orElseThrow()).isEqualByComparingTo("0.44");
  }

  @Test
  @DisplayName("Event rate: 30 in 120 family-months, then 9 in 90: 0.25 -> 0.10, -60% and not -70%")
  void eventRate() {
    Ratio before = new Ratio(Amount.of(30, "events"), Amount.of(120, "family-months"));
    Ratio after = new Ratio(Amount.of(9, "events"), Amount.of(90, "family-months"));
    assertThat(before.value().orElseThrow()).isEqualByComparingTo("0.25");
    assertThat(after.value().orElseThrow()).isEqualByComparingTo("0.10");
    Measurement change =
        new Measurement(
            Measure.POLICE_DOMESTIC_ABUSE_CALLS,
            "",
            new Evidence(
                10,
                Optional.of(before),
                after,
                new Exposure(new BigDecimal("210"), Exposure.Unit.FAMILY_MONTHS),
                List.of()),
            new Window.Around(AnchorDay.ALLOCATION, 12),
            TODAY);
    assertThat(change.shown()).isEqualTo("-60%");
  }

  @Test
  @DisplayName("MITI: CCT 4, SST 3, P 4, E 4, SR 12, CR 8, Q 10")
  void miti() {
    MitiCoding coding =
        new MitiCoding(
            new MitiGlobals(4, 3, 4, 4),
            Map.of(
                MitiBehaviour.SIMPLE_REFLECTION, 12,
                MitiBehaviour.COMPLEX_REFLECTION, 8,
                MitiBehaviour.QUESTION, 10));
    assertThat(coding.technical()).isEqualTo(3.5);
    assertThat(coding.technicalLevel()).isEqualTo(MitiLevel.FAIR);
    assertThat(coding.relational()).isEqualTo(4.0);
    assertThat(coding.relationalLevel()).isEqualTo(MitiLevel.GOOD);
    assertThat(coding.complexReflectionLevel()).as("40%").isEqualTo(MitiLevel.FAIR);
    assertThat(coding.reflectionToQuestionLevel()).as("2.0").isEqualTo(MitiLevel.GOOD);
  }

  @Test
  @DisplayName("MITI undefined: SR 0, CR 0, Q 0 are not scorable")
  void mitiUndefined() {
    MitiCoding silent = new MitiCoding(new MitiGlobals(4, 3, 4, 4), Map.of());
    assertThat(silent.complexReflectionLevel()).isEqualTo(MitiLevel.NOT_SCORABLE);
    assertThat(silent.reflectionToQuestionLevel()).isEqualTo(MitiLevel.NOT_SCORABLE);
  }

  /** Items 3, 8 and 13 of the emotional scale, none of which counts the other way round. */
  @Test
  @DisplayName("SDQ prorate: 2, 1, 2 answered and two missing are round(5*5/3) = 8")
  void sdqProrate() {
    assertThat(
            SdqScale.EMOTIONAL.scoreOf(sdq(new Answer(3, 2), new Answer(8, 1), new Answer(13, 2))))
        .hasValue(8);
  }

  @Test
  @DisplayName("SDQ scale invalid: 2 of 5 answered leave the scale and the total missing")
  void sdqInvalid() {
    Screening sdq = sdq(new Answer(3, 2), new Answer(8, 1));
    assertThat(SdqScale.EMOTIONAL.scoreOf(sdq)).isEmpty();
    assertThat(SdqScore.of(sdq, SdqLicence.acknowledged()).total()).isEmpty();
  }

  @DisplayName("SDQ parent total")
  @ParameterizedTest
  @CsvSource({"13, NORMAL", "14, BORDERLINE", "16, BORDERLINE", "17, ABNORMAL"})
  void sdqParent(int total, Band band) {
    assertThat(BandTable.SDQ_PARENT_THREE_BANDS.of(total)).isEqualTo(band);
  }

  @DisplayName("AUDIT")
  @ParameterizedTest
  @CsvSource({
    "7, LOWER_RISK",
    "8, INCREASING_RISK",
    "15, INCREASING_RISK",
    "16, HIGHER_RISK",
    "19, HIGHER_RISK",
    "20, POSSIBLE_DEPENDENCE"
  })
  void audit(int total, Band band) {
    assertThat(BandTable.AUDIT_UK.of(total)).isEqualTo(band);
  }

  @Test
  @DisplayName("AUDIT skip: Q1=0, Q9=0, Q10=2 and the rest absent are complete, total 2")
  void auditSkip() {
    Screening skipped =
        screening(ScreeningTool.AUDIT, new Answer(1, 0), new Answer(9, 0), new Answer(10, 2));
    assertThat(Score.of(skipped).total()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  @DisplayName("AUDIT invalid: Q9=1 is rejected")
  void auditInvalid() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> screening(ScreeningTool.AUDIT, new Answer(9, 1)));
  }

  @DisplayName("DUDIT: total 5 is negative for a man and positive for a woman")
  @ParameterizedTest
  @CsvSource({"MALE, NEGATIVE", "FEMALE, PROBABLE_PROBLEM"})
  void dudit(Sex sex, Band band) {
    Score five = Score.of(screening(ScreeningTool.DUDIT, inOrder(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0)));
    assertThat(five.total()).hasValue(5);
    assertThat(five.readAsDrugUseOf(sex)).isEqualTo(Set.of(band));
  }

  @Test
  @DisplayName("PHQ-9: items 0 x8 and item 9 = 1 are total 1, minimal, and a safety alert")
  void depression() {
    Screening phq = screening(ScreeningTool.PHQ_9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1));
    assertThat(Score.of(phq).total()).hasValue(1);
    assertThat(BandTable.PHQ_9_SEVERITY.of(1)).isEqualTo(Band.MINIMAL);
    assertThat(Score.needsResponseSameDay(phq)).isTrue();
  }

  /** That the route is asked about as an obligation is a rule with its own cases. */
  @Test
  @DisplayName("DASH: 13 yes and the judgement flag leave the MARAC route open")
  void dash() {
    Screening dash = screening(ScreeningTool.DASH, repeated(13, 1));
    assertThat(Score.of(dash).total()).hasValue(13);
    MaracAction referral =
        new MaracAction(
            MaracStep.REFERRED,
            dash.about(),
            MaracRoute.PROFESSIONAL_JUDGEMENT,
            dash.by(),
            Optional.empty());
    assertThat(referral.step()).isEqualTo(MaracStep.REFERRED);
    assertThat(referral.victim()).isEqualTo(new AdultId("A1"));
  }

  private static Screening sdq(Answer... answers) {
    return screening(ScreeningTool.SDQ_PARENT_OF_4_TO_17, answers);
  }
}
