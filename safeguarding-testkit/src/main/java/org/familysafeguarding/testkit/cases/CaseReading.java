// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.Rulebook;

/** Reads one case; whatever is wrong with it is noted, and then there is none. */
final class CaseReading {

  private final Problems problems;
  private final Council council;
  private final CaseHeader header;

  CaseReading(Problems problems, Council council, CaseHeader header) {
    this.problems = problems;
    this.council = council;
    this.header = header;
  }

  Optional<ReadableCase> read(String file, Optional<URI> link) {
    int before = problems.count();
    String name = header.own().need("case", "decided in time").map(Written::text).orElse("");
    problems.inCase(name);
    List<String> rules = rules();
    List<Given> given = header.own().need("given", "[]").map(Given::all).orElse(List.of());
    Optional<LocalDate> on = header.own().need("on", "Wed 3 Apr 2024").flatMap(DayReading::day);
    Optional<Background> background = on.map(day -> background(given, day));
    List<Expectation> then = new ThenReading(header.own(), council).read();
    header.own().take("note");
    header.own().refuseOthers();
    CasePlace place = new CasePlace(file, header.own().whole().line(), link);
    return problems.count() > before
        ? Optional.empty()
        : background.map(made -> new ReadableCase(place, name, rules, made, then));
  }

  private List<String> rules() {
    Optional<Written> said = header.find("rule", "rules");
    if (said.isEmpty()) {
      header.own().whole().problem("there is no rule; write it like \"rule: " + like() + "\"");
    }
    List<String> known = council.ruleIds();
    List<Written> all = said.map(Written::itemsOrCommas).orElse(List.of());
    all.stream()
        .filter(each -> !known.contains(each.text()))
        .forEach(each -> each.unknown("rule", known));
    return all.stream().map(Written::text).collect(ImmutableList.toImmutableList());
  }

  private String like() {
    return council.ruleIds().stream().findFirst().orElse("referral.decided-in-time");
  }

  private Background background(List<Given> given, LocalDate on) {
    LocalDate first = given.stream().map(Given::day).min(Comparator.naturalOrder()).orElse(on);
    LocalDate opened = header.find("opened").flatMap(DayReading::day).orElse(first);
    Story story = StandingFamily.opened(opened, header);
    header.find("rule", "rules").stream()
        .flatMap(said -> said.itemsOrCommas().stream())
        .forEach(rule -> story.ids().note(RuleId.class, rule.text()));
    Binder binder = new Binder(story);
    given.forEach(each -> tell(each, binder, story));
    holdsTogether(story);
    return new Background(
        ImmutableList.<String>builder()
            .addAll(header.lines())
            .addAll(given.stream().map(Given::line).toList())
            .build(),
        story.told(),
        on,
        PolicyReading.read(header, council),
        books());
  }

  private static void tell(Given given, Binder binder, Story story) {
    try {
      story.tell(told -> told.on(given.day()));
      Optional<LocalDate> recorded = given.fields().take("recorded").flatMap(DayReading::day);
      Events.kind(given.event())
          .flatMap(kind -> binder.event(kind, given.fields()))
          .ifPresent(
              event -> {
                recorded.ifPresent(day -> story.tell(told -> told.recordedLate(day)));
                story.tell(event, given.event().line());
              });
      given.fields().refuseOthers();
    } catch (IllegalArgumentException refused) {
      given.event().problem(String.valueOf(refused.getMessage()));
    }
  }

  private void holdsTogether(Story story) {
    try {
      var unused = story.told().fold();
    } catch (ImpossibleHistoryException impossible) {
      int line = story.lineOf(impossible.entry());
      problems.add(
          line == 0 ? header.own().whole().line() : line,
          "this cannot have happened so (" + impossible.kind() + "): " + impossible.reason());
    }
  }

  private List<Rulebook> books() {
    Optional<Written> said = header.find("rulebook");
    said.filter(each -> Words.matching(each.text(), council.rulebookNames()).isEmpty())
        .ifPresent(each -> each.unknown("rulebook", council.rulebookNames()));
    return council.rulebooks().stream()
        .filter(book -> said.map(each -> Words.same(each.text(), book.name())).orElse(true))
        .toList();
  }
}
