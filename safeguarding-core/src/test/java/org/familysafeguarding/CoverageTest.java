// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.familysafeguarding.rules.Slot;
import org.junit.jupiter.api.Test;

/** The page that says what became of each row of the sources names every rule and slot. */
class CoverageTest {

  private static final Path PAGE = Path.of("../docs/rules/coverage.md");
  private static final Pattern ID = Pattern.compile("`([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)`");

  private static List<String> named() throws IOException {
    return ID.matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  private static List<String> published() {
    Stream<String> rules =
        PublishedRulebooks.all().stream()
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.rules().stream())
            .map(rule -> rule.card().id().value());
    return Stream.concat(rules, PublishedRulebooks.slots().stream().map(Slot::id))
        .distinct()
        .toList();
  }

  @Test
  void everyRuleAndSlotIsTheAnswerToSomethingTheSourcesAsk() throws IOException {
    assertThat(named()).containsExactlyInAnyOrderElementsOf(published());
  }
}
