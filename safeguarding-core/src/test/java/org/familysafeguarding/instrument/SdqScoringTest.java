// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.familysafeguarding.instrument.FilledIn.repeated;
import static org.familysafeguarding.instrument.FilledIn.screening;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers to the SDQ add up to, and what its totals are called. */
class SdqScoringTest {

  @ParameterizedTest
  @CsvSource({
    "11, NORMAL, NORMAL, NORMAL",
    "12, NORMAL, BORDERLINE, NORMAL",
    "13, NORMAL, BORDERLINE, NORMAL",
    "14, BORDERLINE, BORDERLINE, NORMAL",
    "15, BORDERLINE, BORDERLINE, NORMAL",
    "16, BORDERLINE, ABNORMAL, BORDERLINE",
    "17, ABNORMAL, ABNORMAL, BORDERLINE",
    "19, ABNORMAL, ABNORMAL, BORDERLINE",
    "20, ABNORMAL, ABNORMAL, ABNORMAL"
  })
  void sdqThreeBands(int total, Band parent, Band teacher, Band self) {
    assertThat(BandTable.SDQ_PARENT_THREE_BANDS.of(total)).isEqualTo(parent);
    assertThat(BandTable.SDQ_TEACHER_THREE_BANDS.of(total)).isEqualTo(teacher);
    assertThat(BandTable.SDQ_SELF_THREE_BANDS.of(total)).isEqualTo(self);
  }

  @ParameterizedTest
  @CsvSource({
    "11, NORMAL",
    "12, NORMAL",
    "13, BORDERLINE",
    "14, BORDERLINE",
    "15, BORDERLINE",
    "16, ABNORMAL",
    "17, ABNORMAL",
    "19, ABNORMAL",
    "20, ABNORMAL"
  })
  void sdqThreeBandsOfYoungChildren(int total, Band band) {
    assertThat(BandTable.SDQ_PARENT_OF_YOUNG_THREE_BANDS.of(total)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "11, CLOSE_TO_AVERAGE, CLOSE_TO_AVERAGE, CLOSE_TO_AVERAGE",
    "12, CLOSE_TO_AVERAGE, SLIGHTLY_RAISED, CLOSE_TO_AVERAGE",
    "14, SLIGHTLY_RAISED, SLIGHTLY_RAISED, CLOSE_TO_AVERAGE",
    "15, SLIGHTLY_RAISED, SLIGHTLY_RAISED, SLIGHTLY_RAISED",
    "16, SLIGHTLY_RAISED, HIGH, SLIGHTLY_RAISED",
    "18, HIGH, HIGH, HIGH",
    "19, HIGH, VERY_HIGH, HIGH",
    "20, VERY_HIGH, VERY_HIGH, VERY_HIGH"
  })
  void sdqFourBands(int total, Band parent, Band teacher, Band self) {
    assertThat(BandTable.SDQ_PARENT_FOUR_BANDS.of(total)).isEqualTo(parent);
    assertThat(BandTable.SDQ_TEACHER_FOUR_BANDS.of(total)).isEqualTo(teacher);
    assertThat(BandTable.SDQ_SELF_FOUR_BANDS.of(total)).isEqualTo(self);
  }

  @Test
  void itemsLeftOutOfAnSdqScaleCountAsTheMeanOfTheOthers() {
    Screening three =
        screening(
            ScreeningTool.SDQ_PARENT_OF_4_TO_17,
            new Answer(3, 2),
            new Answer(8, 1),
            new Answer(13, 2));
    assertThat(SdqScale.EMOTIONAL.scoreOf(three)).hasValue(8);
    Screening two =
        screening(ScreeningTool.SDQ_PARENT_OF_4_TO_17, new Answer(3, 2), new Answer(8, 1));
    assertThat(SdqScale.EMOTIONAL.scoreOf(two)).isEmpty();
  }

  @Test
  void someItemsOfTheSdqCountTheOtherWayRound() {
    Screening allTwo = screening(ScreeningTool.SDQ_TEACHER_OF_4_TO_17, repeated(25, 2));
    SdqScore score = SdqScore.of(allTwo, SdqLicence.acknowledged());
    assertThat(score.scales())
        .containsEntry(SdqScale.EMOTIONAL, OptionalInt.of(10))
        .containsEntry(SdqScale.CONDUCT, OptionalInt.of(8))
        .containsEntry(SdqScale.HYPERACTIVITY, OptionalInt.of(6))
        .containsEntry(SdqScale.PEER, OptionalInt.of(6))
        .containsEntry(SdqScale.PROSOCIAL, OptionalInt.of(10));
    assertThat(score.total()).hasValue(30);
  }

  @Test
  void theTotalOfTheSdqIsMissingWhereADifficultyIs() {
    Answer[] withoutEmotional =
        IntStream.rangeClosed(1, 25)
            .filter(item -> !SdqScale.EMOTIONAL.items().contains(item))
            .mapToObj(item -> new Answer(item, 0))
            .toArray(Answer[]::new);
    Answer[] withoutStrengths =
        IntStream.rangeClosed(1, 25)
            .filter(item -> !SdqScale.PROSOCIAL.items().contains(item))
            .mapToObj(item -> new Answer(item, 0))
            .toArray(Answer[]::new);
    assertThat(sdq(withoutEmotional).total()).isEmpty();
    assertThat(sdq(withoutStrengths).total()).hasValue(10);
  }

  private static SdqScore sdq(Answer... answers) {
    return SdqScore.of(
        screening(ScreeningTool.SDQ_SELF_OF_11_TO_17, answers), SdqLicence.acknowledged());
  }

  @Test
  @DisplayName("R43: nobody adds up an SDQ without saying that they may")
  @SuppressWarnings("NullAway")
  void licence() {
    Screening sdq = screening(ScreeningTool.SDQ_PARENT_OF_2_TO_4, repeated(25, 1));
    assertThatNullPointerException().isThrownBy(() -> SdqScore.of(sdq, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.of(sdq))
        .withMessage("SDQ_PARENT_OF_2_TO_4 is added up scale by scale, by SdqScore");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SdqScore.of(
                    screening(ScreeningTool.PHQ_9, repeated(9, 1)), SdqLicence.acknowledged()))
        .withMessage("tool must be a form of the SDQ, but was PHQ_9");
  }
}
