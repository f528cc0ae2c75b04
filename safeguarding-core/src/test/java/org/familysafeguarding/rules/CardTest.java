// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.familysafeguarding.departure.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

  @ParameterizedTest
  @ValueSource(strings = {"review", "review.First", "review.first-", "review..first", ".first"})
  void aRuleIdIsAStageAndSomeWords(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleId(text))
        .withMessage(
            "A rule id must be a stage and some words, such as review.first-held-in-time, but was "
                + text);
  }

  @Test
  void ruleIdsAreInTheOrderOfTheAlphabet() {
    RuleId first = new RuleId("review.first-held-in-time");
    RuleId later = new RuleId("review.later-held-in-time");

    assertThat(first).isLessThan(later).hasToString("review.first-held-in-time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "It ends with a full stop."})
  void aTitleIsASentenceWithoutAFullStop(String title) {
    RuleCard card = SampleRules.card("test.kept");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleCard.of("test.kept")
                    .titled(title, card.stage(), card.authority(), card.dutyHolder()))
        .withMessage(
            "title of test.kept must be a sentence without a full stop, but was \"" + title + "\"");
  }

  @Test
  void anAuthorityReadsAsACitation() {
    assertThat(SampleRules.MANUAL.at("promises", Force.STATUTORY_GUIDANCE, Confidence.HIGH))
        .hasToString("Manual, first edition, promises (statutory guidance)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleRules.MANUAL.at(" ", Force.LOCAL, Confidence.LOW))
        .withMessage("place must say where in Manual, first edition the rule is");
  }

  @Test
  void stagesForcesAndDutyHoldersReadAsProse() {
    assertThat(Stage.ENQUIRY).hasToString("Strategy discussion and enquiry");
    assertThat(Force.DATA_RULE).hasToString("data collection rule");
    assertThat(DutyHolder.CASE_HOLDER).hasToString("the case holder");
  }
}
