// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RuleSources;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** Writes {@code docs/rules.md}: every rule and slot that comes with the library, as a table. */
final class RuleTable {

  private static final String MODULE = "../safeguarding-core/";

  private RuleTable() {}

  static String written() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    PublishedRulebooks.all().forEach(book -> page.append(book(book)));
    page.append(
        "\n## Slots\n\nWhat guidance leaves to councils. A council's policy may fill a slot");
    page.append(" within its bounds.\n\n");
    page.append("| slot | default | a council may set | why |\n|---|---|---|---|\n");
    PublishedRulebooks.slots().forEach(slot -> page.append(slot(slot)));
    return page.toString();
  }

  private static final String INTRODUCTION =
      """
      <!-- SPDX-FileCopyrightText: The Family Safeguarding library contributors -->
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      # The rules

      This page is generated from the rulebooks; a test fails when it is stale. Write it anew with

      ```sh
      ./mvnw -pl safeguarding-core -am test -Dtest=RuleTableTest \\
          -Dsurefire.failIfNoSpecifiedTests=false -Drules.regenerate=true
      ```

      Each heading of a stage links the page in the code that holds the numbers and authorities of that
      stage. *How surely* is how surely we know what the source says: high means read in it, or in two
      that do not depend on each other; medium, read in one good restatement; low, not verified.
      """;

  private static String book(Rulebook book) {
    StringBuilder text = new StringBuilder("\n## " + book.name() + "\n\n");
    text.append("| edition | in force from | until before |\n|---|---|---|\n");
    for (RulebookEdition edition : book.editions()) {
      text.append(
          row(
              edition.name(),
              edition.inForce().startInclusive().toString(),
              edition.inForce().endExclusive().map(LocalDate::toString).orElse("–")));
    }
    RulebookEdition latest = book.editions().get(book.editions().size() - 1);
    latest.pages().forEach(page -> text.append(page(page, book)));
    return text.toString();
  }

  private static String page(RulebookPage page, Rulebook book) {
    Path source = RuleSources.pageOf(page.rules().get(0));
    StringBuilder text =
        new StringBuilder("\n### [%s](%s%s)\n\n".formatted(page.stage(), MODULE, source));
    text.append("| rule | what it asks | of whom | authority | force | how surely | code |\n");
    text.append("|---|---|---|---|---|---|---|\n");
    page.rules().forEach(rule -> text.append(rule(rule, book)));
    return text.toString();
  }

  private static String rule(Rule rule, Rulebook book) {
    Path source = RuleSources.of(rule);
    String code =
        "[rule](%s%s), [test](%s%s)".formatted(MODULE, source, MODULE, RuleSources.testOf(source));
    Function<Function<RuleCard, String>, String> inEach =
        fact -> byEdition(rule.card().id(), book, fact);
    return row(
        "`" + rule.card().id() + "`",
        inEach.apply(RuleCard::title),
        inEach.apply(card -> card.dutyHolder().toString()),
        "[%s](%s), %s (%s)"
            .formatted(
                rule.card().authority().instrument().title(),
                rule.card().authority().instrument().link(),
                inEach.apply(card -> card.authority().place()),
                sourceEditions(rule.card().id(), book)),
        inEach.apply(card -> card.authority().force().toString()),
        inEach.apply(card -> card.authority().confidence().name().toLowerCase(Locale.ROOT)),
        code);
  }

  /** A fact of a rule: once where all editions agree, else with each edition that says so. */
  private static String byEdition(RuleId rule, Rulebook book, Function<RuleCard, String> fact) {
    Map<String, List<String>> editions = new LinkedHashMap<>();
    for (RulebookEdition edition : book.editions()) {
      for (Rule each : edition.rules()) {
        if (each.card().id().equals(rule)) {
          editions
              .computeIfAbsent(fact.apply(each.card()), none -> new ArrayList<>())
              .add(edition.name().replaceAll("\\D", ""));
        }
      }
    }
    return editions.size() == 1
        ? editions.keySet().iterator().next()
        : editions.entrySet().stream()
            .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
            .collect(Collectors.joining("; "));
  }

  private static String sourceEditions(RuleId rule, Rulebook book) {
    return book.editions().stream()
        .flatMap(edition -> edition.rules().stream())
        .map(Rule::card)
        .filter(card -> card.id().equals(rule))
        .map(card -> card.authority().instrument().edition())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String slot(Slot slot) {
    String id = "`" + slot.id() + "`";
    if (slot instanceof NumberSlot number) {
      String bounds = "from " + number.atLeast() + " to " + number.atMost();
      return row(id, Integer.toString(number.byDefault()), bounds, slot.reason());
    }
    TimescaleSlot timescale = (TimescaleSlot) slot;
    String bounds =
        timescale.atMost().stream()
            .map(Timescale::toString)
            .collect(Collectors.joining(" or ", "at most ", ""));
    return row(id, timescale.byDefault().toString(), bounds, slot.reason());
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
