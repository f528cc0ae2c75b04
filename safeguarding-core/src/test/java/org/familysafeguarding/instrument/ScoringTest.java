// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.instrument.FilledIn.inOrder;
import static org.familysafeguarding.instrument.FilledIn.repeated;
import static org.familysafeguarding.instrument.FilledIn.screening;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.familysafeguarding.people.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers add up to, and what totals are called. */
class ScoringTest {

  @ParameterizedTest
  @DisplayName("R40: totals of AUDIT are read by the table in the UK's wording")
  @CsvSource({
    "0, LOWER_RISK",
    "7, LOWER_RISK",
    "8, INCREASING_RISK",
    "15, INCREASING_RISK",
    "16, HIGHER_RISK",
    "19, HIGHER_RISK",
    "20, POSSIBLE_DEPENDENCE",
    "40, POSSIBLE_DEPENDENCE"
  })
  void auditBands(int total, Band band) {
    assertThat(BandTable.AUDIT_UK.of(total)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ABSTAINER, NEGATIVE",
    "1, LOW_RISK, NEGATIVE",
    "4, LOW_RISK, NEGATIVE",
    "5, INCREASING_RISK, POSITIVE",
    "7, INCREASING_RISK, POSITIVE",
    "8, HIGHER_RISK, POSITIVE",
    "10, HIGHER_RISK, POSITIVE",
    "11, POSSIBLE_DEPENDENCE, POSITIVE",
    "12, POSSIBLE_DEPENDENCE, POSITIVE"
  })
  void auditCBands(int total, Band leaflet, Band screen) {
    assertThat(BandTable.AUDIT_C_NHS_LEAFLET.of(total)).isEqualTo(leaflet);
    assertThat(BandTable.AUDIT_C_SCREEN.of(total)).isEqualTo(screen);
  }

  @ParameterizedTest
  @CsvSource({
    "4, MINIMAL, NEGATIVE",
    "5, MILD, NEGATIVE",
    "9, MILD, NEGATIVE",
    "10, MODERATE, POSITIVE",
    "14, MODERATE, POSITIVE",
    "15, MODERATELY_SEVERE, POSITIVE",
    "19, MODERATELY_SEVERE, POSITIVE",
    "20, SEVERE, POSITIVE",
    "27, SEVERE, POSITIVE"
  })
  void depressionBands(int total, Band severity, Band caseness) {
    assertThat(BandTable.PHQ_9_SEVERITY.of(total)).isEqualTo(severity);
    assertThat(BandTable.PHQ_9_CASENESS.of(total)).isEqualTo(caseness);
  }

  @ParameterizedTest
  @CsvSource({
    "4, MINIMAL, NEGATIVE",
    "5, MILD, NEGATIVE",
    "7, MILD, NEGATIVE",
    "8, MILD, POSITIVE",
    "10, MODERATE, POSITIVE",
    "15, SEVERE, POSITIVE",
    "21, SEVERE, POSITIVE"
  })
  void anxietyBands(int total, Band severity, Band caseness) {
    assertThat(BandTable.GAD_7_SEVERITY.of(total)).isEqualTo(severity);
    assertThat(BandTable.GAD_7_CASENESS.of(total)).isEqualTo(caseness);
    assertThat(BandTable.GAD_7_SEVERITY.verified()).isFalse();
    assertThat(BandTable.GAD_7_CASENESS.verified()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(BandTable.class)
  void everyTableIsThatOfAToolAndReachesItsHighestTotal(BandTable table) {
    ScreeningTool tool = table.tool();
    int highest =
        tool.isStrengthsAndDifficulties()
            ? 40
            : IntStream.rangeClosed(1, tool.items())
                .map(item -> tool.allows(item, 4) ? 4 : 3)
                .sum();

    assertThat(table.of(highest)).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> table.of(highest + 1));
  }

  @Test
  void noTableReachesBeyondItsTool() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandTable.AUDIT_UK.of(41))
        .withMessage("The table AUDIT_UK does not reach the total 41");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BandTable.AUDIT_UK.of(-1))
        .withMessage("total must be 0 or more, but was -1");
  }

  @Test
  void somebodyWhoNeverDrinksSkipsMostOfAudit() {
    Screening never =
        screening(ScreeningTool.AUDIT, new Answer(1, 0), new Answer(9, 0), new Answer(10, 2));
    assertThat(Score.of(never).total()).hasValue(2);
  }

  @Test
  void whoeverDrinksModestlySkipsItemsFourToEightOfAudit() {
    Answer[] modest = {
      new Answer(1, 1), new Answer(2, 0), new Answer(3, 0), new Answer(9, 0), new Answer(10, 0)
    };
    assertThat(Score.of(screening(ScreeningTool.AUDIT, modest)).total()).hasValue(1);
    modest[2] = new Answer(3, 1);
    assertThat(Score.of(screening(ScreeningTool.AUDIT, modest)).total()).isEmpty();
    modest[2] = new Answer(3, 0);
    modest[1] = new Answer(2, 1);
    assertThat(Score.of(screening(ScreeningTool.AUDIT, modest)).total()).isEmpty();
  }

  @Test
  void auditNeedsItsLastTwoItemsFromEverybody() {
    assertThat(Score.of(screening(ScreeningTool.AUDIT, new Answer(1, 0), new Answer(9, 0))).total())
        .isEmpty();
    assertThat(Score.of(screening(ScreeningTool.AUDIT, repeated(10, 2))).total()).hasValue(20);
    assertThat(Score.of(screening(ScreeningTool.AUDIT, repeated(8, 2))).total()).isEmpty();
  }

  @Test
  @DisplayName("R40: an answer that the tool does not allow is refused")
  void wrongAnswersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> screening(ScreeningTool.AUDIT, new Answer(9, 1)))
        .withMessage("Item 9 of AUDIT in screening S1 cannot be answered with 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> screening(ScreeningTool.GAD_7, new Answer(8, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> screening(ScreeningTool.PHQ_9, new Answer(1, 4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> screening(ScreeningTool.PHQ_9, new Answer(1, 0), new Answer(1, 1)))
        .withMessage("Screening S1 answers an item twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(0, 0))
        .withMessage("item must be 1 or more, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(1, -1))
        .withMessage("value must be 0 or more, but was -1");
  }

  @ParameterizedTest
  @EnumSource(ScreeningTool.class)
  @DisplayName("R40: every item takes its lowest and highest answer, and nothing beyond")
  void rangesOfItems(ScreeningTool tool) {
    assertThat(tool.allows(0, 0)).isFalse();
    assertThat(tool.allows(1, 0)).isTrue();
    assertThat(tool.allows(tool.items(), 0)).isTrue();
    assertThat(tool.allows(tool.items() + 1, 0)).isFalse();
    assertThat(tool.allows(1, -1)).isFalse();
    assertThat(tool.allows(1, 5)).isFalse();
  }

  @Test
  void theLastTwoItemsOfTheTestsOfDrinkAndDrugsTakeEvenAnswers() {
    assertThat(ScreeningTool.AUDIT.allows(8, 3)).isTrue();
    assertThat(ScreeningTool.AUDIT.allows(9, 3)).isFalse();
    assertThat(ScreeningTool.AUDIT.allows(9, 4)).isTrue();
    assertThat(ScreeningTool.DUDIT.allows(9, 3)).isTrue();
    assertThat(ScreeningTool.DUDIT.allows(10, 3)).isFalse();
    assertThat(ScreeningTool.DUDIT.allows(11, 2)).isTrue();
  }

  @Test
  void totalFiveOfTheTestOfDrugsReadsByRecordedSex() {
    Score five = new Score(ScreeningTool.DUDIT, OptionalInt.of(5));
    assertThat(five.readAsDrugUseOf(Sex.MALE)).containsExactly(Band.NEGATIVE);
    assertThat(five.readAsDrugUseOf(Sex.FEMALE)).containsExactly(Band.PROBABLE_PROBLEM);
    assertThat(five.readAsDrugUseOf(Sex.NOT_KNOWN))
        .containsExactlyInAnyOrder(Band.NEGATIVE, Band.PROBABLE_PROBLEM);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.of(6)).readAsDrugUseOf(Sex.MALE))
        .containsExactly(Band.PROBABLE_PROBLEM);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.of(1)).readAsDrugUseOf(Sex.FEMALE))
        .containsExactly(Band.NEGATIVE);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.of(2)).readAsDrugUseOf(Sex.FEMALE))
        .containsExactly(Band.PROBABLE_PROBLEM);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.of(24)).readAsDrugUseOf(Sex.MALE))
        .containsExactly(Band.PROBABLE_PROBLEM);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.of(25)).readAsDrugUseOf(Sex.MALE))
        .containsExactly(Band.DEPENDENCE_HIGHLY_PROBABLE);
    assertThat(new Score(ScreeningTool.DUDIT, OptionalInt.empty()).readAsDrugUseOf(Sex.MALE))
        .isEmpty();
  }

  @Test
  @DisplayName("R41: any answer but none to the last item of PHQ-9 cannot wait, whatever the total")
  void harmCannotWait() {
    Screening one = screening(ScreeningTool.PHQ_9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1));
    assertThat(Score.of(one).total()).hasValue(1);
    assertThat(BandTable.PHQ_9_SEVERITY.of(1)).isEqualTo(Band.MINIMAL);
    assertThat(Score.needsResponseSameDay(one)).isTrue();
    assertThat(Score.needsResponseSameDay(screening(ScreeningTool.PHQ_9, repeated(9, 0))))
        .isFalse();
    assertThat(Score.needsResponseSameDay(screening(ScreeningTool.PHQ_9, repeated(8, 3))))
        .isFalse();
    assertThat(Score.needsResponseSameDay(screening(ScreeningTool.DASH, repeated(9, 1)))).isFalse();
  }

  @Test
  void anItemLeftOutLeavesNoTotal() {
    assertThat(Score.of(screening(ScreeningTool.PHQ_9, repeated(8, 1))).total()).isEmpty();
    assertThat(Score.of(screening(ScreeningTool.GAD_7, repeated(7, 3))).total()).hasValue(21);
  }

  @Test
  void theChecklistOnAbuseCountsYesAndNotKnownApart() {
    Screening dash = screening(ScreeningTool.DASH, inOrder(1, 1, 2, 0, 1, 2));
    assertThat(Score.of(dash).total()).hasValue(3);
    assertThat(Score.notKnown(dash)).isEqualTo(2);
  }
}
