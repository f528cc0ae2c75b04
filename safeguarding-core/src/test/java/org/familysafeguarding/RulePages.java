// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.Stage;

/** Writes {@code docs/rules}: a page for each stage with its rules, their index, and the slots. */
final class RulePages {

  private static final String HEAD =
      """
      <!-- SPDX-FileCopyrightText: The Family Safeguarding library contributors -->
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      <!-- Generated from the rulebooks and the cases by RulePagesTest; do not edit. -->
      """;

  private static final String INTRODUCTION =
      """
      # The rules

      Every rule that comes with the library, stage by stage, with what it asks, on what authority, and how
      it judges; and the [slots](slots.md), which are left to councils. These pages are generated; a test
      fails when they are stale. Write them anew with

      ```sh
      ./mvnw -pl safeguarding-core -am test -Dtest=RulePagesTest \\
          -Dsurefire.failIfNoSpecifiedTests=false -Drules.regenerate=true
      ```

      *How surely* is how surely we know what the source says: high means read in it, or in two that do not
      depend on each other; medium, read in one good restatement; low, not verified. The examples are
      [readable cases](../readable-cases.md); each file of cases holds more.
      """;

  private RulePages() {}

  /** Each page by its name. */
  static Map<String, String> written() {
    List<RuleEntry> entries = RuleEntry.all();
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", HEAD + INTRODUCTION + notExpressed() + books() + index(entries));
    pages.put("slots.md", HEAD + SlotTable.written(entries));
    byStage(entries).forEach((stage, rules) -> pages.put(file(stage), HEAD + page(stage, rules)));
    return pages;
  }

  private static Map<Stage, List<RuleEntry>> byStage(List<RuleEntry> entries) {
    Map<Stage, List<RuleEntry>> byStage = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      List<RuleEntry> rules = entries.stream().filter(each -> each.stage() == stage).toList();
      if (!rules.isEmpty()) {
        byStage.put(stage, rules);
      }
    }
    return byStage;
  }

  static String file(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
  }

  private static String notExpressed() {
    return Files.exists(folder().resolve("not-expressed.md"))
        ? """

          What became of each row of the sources: [coverage.md](coverage.md). What is not among the
          rules, and why: [not-expressed.md](not-expressed.md).
          """
        : "";
  }

  private static String books() {
    StringBuilder text = new StringBuilder("\n## Rulebooks\n\n");
    text.append("| rulebook | edition | in force from | until before |\n|---|---|---|---|\n");
    for (Rulebook book : PublishedRulebooks.all()) {
      for (RulebookEdition edition : book.editions()) {
        text.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    book.name(), edition.name(), Editions.from(edition), Editions.until(edition)));
      }
    }
    return text.toString();
  }

  private static String index(List<RuleEntry> entries) {
    StringBuilder text = new StringBuilder();
    byStage(entries)
        .forEach(
            (stage, rules) -> {
              text.append("\n## [%s](%s)\n\n".formatted(stage, file(stage)));
              text.append("| rule | what it asks | force | how surely |\n|---|---|---|---|\n");
              rules.forEach(each -> text.append(each.row(file(stage))));
            });
    return text.toString();
  }

  private static String page(Stage stage, List<RuleEntry> rules) {
    List<String> sections = new ArrayList<>(rules.stream().map(RuleEntry::section).toList());
    sections.add(0, "# " + stage + "\n\n[All rules](README.md)\n");
    return String.join("\n", sections);
  }

  /** The folder of the pages, from the module of core. */
  static Path folder() {
    return Path.of("../docs/rules");
  }
}
