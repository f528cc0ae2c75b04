// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.testkit.cases.Expectation;
import org.familysafeguarding.testkit.cases.ReadableCase;
import org.familysafeguarding.testkit.cases.ReadableCases;
import org.junit.jupiter.api.Test;

/**
 * Each rule has a file of cases of its own: one kept, one broken, one undetermined at the least.
 */
class EveryRuleHasCasesTest {

  private static final Path NOT_YET = ReadableCasesTest.CASES.resolve("not-yet.txt");

  private final Map<String, List<ReadableCase>> byFile =
      ReadableCases.under(ReadableCasesTest.CASES).all().stream()
          .collect(groupingBy(each -> each.place().file()));

  @Test
  void everyRuleNotOnTheShrinkingListHasItsCases() throws IOException {
    List<String> notYet = notYet();

    assertThat(
            cards().stream()
                .filter(card -> !notYet.contains(card.id().value()))
                .flatMap(card -> lacking(card).stream()))
        .isEmpty();
  }

  @Test
  void theListOfRulesWithoutCasesShrinks() throws IOException {
    Map<String, RuleCard> byId =
        cards().stream()
            .collect(Collectors.toMap(card -> card.id().value(), card -> card, (a, b) -> a));

    assertThat(notYet())
        .allSatisfy(id -> assertThat(byId).as("a rule is called so").containsKey(id))
        .allSatisfy(
            id ->
                assertThat(lacking(requireNonNull(byId.get(id))))
                    .as("%s has its cases now", id)
                    .isNotEmpty());
  }

  @Test
  void everyFileIsThatOfARule() {
    Set<String> files = cards().stream().map(card -> file(card)).collect(Collectors.toSet());

    assertThat(byFile.keySet()).isSubsetOf(files);
  }

  private static List<String> notYet() throws IOException {
    return Files.readAllLines(NOT_YET).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  private static List<RuleCard> cards() {
    return PublishedRulebooks.all().stream()
        .flatMap(book -> book.editions().stream())
        .flatMap(edition -> edition.rules().stream())
        .map(Rule::card)
        .toList();
  }

  private static String file(RuleCard card) {
    String stage = card.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return stage + "/" + card.id() + ".yaml";
  }

  private List<String> lacking(RuleCard card) {
    String file = file(card);
    Set<Outcome> found =
        byFile.getOrDefault(file, List.of()).stream()
            .filter(each -> each.rules().contains(card.id().value()))
            .flatMap(each -> each.then().stream())
            .map(Expectation::outcome)
            .collect(Collectors.toSet());
    List<String> lacking = new ArrayList<>();
    if (!found.contains(Outcome.MET)) {
      lacking.add("a case that is kept in " + file);
    }
    if (found.stream().noneMatch(Outcome::isBreach)) {
      lacking.add("a case that is broken, overdue or late in " + file);
    }
    if (!found.contains(Outcome.UNDETERMINED)) {
      lacking.add("a case that is undetermined in " + file);
    }
    return lacking;
  }
}
