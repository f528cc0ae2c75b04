// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.testkit.cases.ReadableCases;
import org.junit.jupiter.api.Test;

/** What the rules say in all the cases that are written for them. */
class EveryReasonHasTextTest {

  /** A sentence in place of a key cannot be translated; only a council's own rule may give one. */
  @Test
  void everyReasonThatAPublishedRuleGivesHasAText() {
    Set<String> keys = becauses().flatMap(EveryReasonHasTextTest::keys).collect(Collectors.toSet());

    assertThat(keys).hasSizeGreaterThan(300);
    assertThat(Wording.english().texts().keySet()).containsAll(keys);
  }

  /** Names and numbers are the same in every language, the wording says days, words are phrases. */
  @Test
  void noPartOfASentenceIsWordsOfOneLanguage() {
    assertThat(facts().flatMap(each -> each.parts().stream()))
        .hasSizeGreaterThan(100)
        .noneMatch(part -> part instanceof Enum)
        .filteredOn(part -> !(part instanceof Phrases))
        .noneMatch(part -> part.toString().matches(".*[a-z]{2,}.*"));
  }

  private static Stream<String> keys(Because because) {
    if (because instanceof Because.Facts facts) {
      return Stream.concat(Stream.of(facts.reason()), phrases(facts));
    }
    return because instanceof Because.Missing missing ? Stream.of(missing.what()) : Stream.of();
  }

  private static Stream<Because.Facts> facts() {
    return becauses().filter(Because.Facts.class::isInstance).map(Because.Facts.class::cast);
  }

  private static Stream<Because> becauses() {
    return ReadableCases.under(ReadableCasesTest.CASES).all().stream()
        .flatMap(each -> each.judge(WorkingDayCalendar.englandAndWales()).found().stream())
        .map(Finding::because);
  }

  private static Stream<String> phrases(Because.Facts facts) {
    return facts.parts().stream()
        .filter(Phrases.class::isInstance)
        .flatMap(part -> ((Phrases) part).keys().stream());
  }
}
