// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RuleSources;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.SettingUsed;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.testkit.cases.JudgedCase;

/** What the pages say of one rule. */
record RuleEntry(String id, Editions editions, RuleExamples examples) {

  private static final String MODULE = "../../safeguarding-core/";

  /** Every rule of the published rulebooks, in their order. */
  static List<RuleEntry> all() {
    List<JudgedCase> cases = RuleExamples.judged();
    List<RuleEntry> entries = new ArrayList<>();
    for (Rulebook book : PublishedRulebooks.all()) {
      book.editions().stream()
          .flatMap(edition -> edition.rules().stream())
          .map(Rule::card)
          .map(card -> card.id().value())
          .distinct()
          .map(id -> new RuleEntry(id, Editions.of(id, book), RuleExamples.of(id, cases)))
          .forEach(entries::add);
    }
    return entries;
  }

  Stage stage() {
    return editions.latest().stage();
  }

  /** The rule in the index. */
  String row(String page) {
    return "| [`%s`](%s#%s) | %s | %s | %s |\n"
        .formatted(
            id,
            page,
            id.replace(".", ""),
            editions.latest().title(),
            editions.fact(card -> card.authority().force().toString()),
            editions.fact(RuleEntry::surely));
  }

  private static String surely(RuleCard card) {
    return card.authority().confidence().name().toLowerCase(Locale.ROOT);
  }

  /** The rule on the page of its stage. */
  String section() {
    StringBuilder text = new StringBuilder("## " + id + "\n\n");
    text.append("**").append(editions.fact(card -> card.title())).append(".**\n\n");
    text.append("| | |\n|---|---|\n");
    line(text, "asked of", editions.fact(card -> card.dutyHolder().toString()));
    line(text, "written in", editions.written());
    line(text, "force", editions.fact(card -> card.authority().force().toString()));
    line(text, "how surely", editions.fact(RuleEntry::surely));
    line(text, "an entry that breaks it is", editions.fact(card -> card.enforcement().toString()));
    line(text, "in force", editions.inForce());
    interpretation().ifPresent(reading -> line(text, "reading taken", reading));
    settings().ifPresent(slots -> line(text, "left to councils", slots));
    line(text, "where", links());
    return text.append(examples.written()).toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private Optional<String> interpretation() {
    String reading = editions.fact(card -> card.interpretation().orElse(""));
    return Optional.of(reading).filter(text -> !text.isBlank());
  }

  /** The slots that judging its cases asked for, and its own time where councils may shorten it. */
  private Optional<String> settings() {
    Set<String> slots = new TreeSet<>();
    slotsUsed().forEach(slot -> slots.add("[`" + slot + "`](slots.md)"));
    editions
        .latest()
        .conduct()
        .limit()
        .ifPresent(limit -> slots.add("its time of " + limit + ", which they may shorten"));
    return slots.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", slots));
  }

  /** The slots whose values its findings rest on, or that its cases set. */
  Set<String> slotsUsed() {
    Set<String> slots = new TreeSet<>();
    examples.findings().stream()
        .flatMap(finding -> finding.basis().settings().stream())
        .map(SettingUsed::id)
        .filter(each -> !each.equals(id))
        .forEach(slots::add);
    examples.settings().map(Setting::id).filter(each -> !each.equals(id)).forEach(slots::add);
    return slots;
  }

  private String links() {
    String code =
        RuleSources.naming(id).stream()
            .map(file -> "[%s](%s%s)".formatted(name(file), MODULE, file))
            .collect(joining(", "));
    return examples.file().map(file -> code + ", [cases](" + MODULE + file + ")").orElse(code);
  }

  private static String name(Path file) {
    return "`" + String.valueOf(file.getFileName()) + "`";
  }
}
