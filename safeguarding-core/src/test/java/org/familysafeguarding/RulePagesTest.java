// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.junit.jupiter.api.Test;

class RulePagesTest {

  private static final Map<String, String> PAGES = RulePages.written();

  private static final Set<String> BY_HAND = Set.of("coverage.md", "not-expressed.md");

  @Test
  void thePagesOfRulesAreFresh() throws IOException {
    if (Boolean.getBoolean("rules.regenerate")) {
      writeAnew();
    }

    Map<String, String> found = new TreeMap<>();
    for (Path file : files()) {
      found.put(String.valueOf(file.getFileName()), Files.readString(file));
    }
    assertThat(found.keySet())
        .as("docs/rules is stale: run this test with -Drules.regenerate=true and commit it")
        .isEqualTo(PAGES.keySet());
    PAGES.forEach(
        (name, page) ->
            assertThat(found.get(name))
                .as("docs/rules/%s is stale: run this test with -Drules.regenerate=true", name)
                .isEqualTo(page));
  }

  private static void writeAnew() throws IOException {
    Files.createDirectories(RulePages.folder());
    for (Path file : files()) {
      if (Files.readString(file).contains("Generated from the rulebooks")) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Files.writeString(RulePages.folder().resolve(page.getKey()), page.getValue());
    }
  }

  /** The pages there are; what the generator did not write is not its business. */
  private static List<Path> files() throws IOException {
    if (!Files.isDirectory(RulePages.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(RulePages.folder())) {
      return files.filter(RulePagesTest::isGenerated).sorted().toList();
    }
  }

  private static boolean isGenerated(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".md") && !BY_HAND.contains(name);
  }

  @Test
  void everyRuleAndSlotIsOnAPageWithItsExamples() {
    String all = String.join("\n", PAGES.values());

    assertThat(PublishedRulebooks.slots())
        .allSatisfy(each -> assertThat(PAGES.get("slots.md")).contains("| `" + each.id() + "` |"));
    assertThat(PublishedRulebooks.all())
        .flatExtracting(Rulebook::editions)
        .flatExtracting(RulebookEdition::rules)
        .allSatisfy(each -> assertThat(all).contains("\n## " + each.card().id() + "\n"));
    assertThat(RuleEntry.all())
        .allSatisfy(each -> assertThat(each.section()).contains("safeguarding-core/src/main/java"));
  }
}
