// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;

/** One rule through the editions of its rulebook, oldest first. */
record Editions(Rulebook book, Map<RulebookEdition, RuleCard> cards) {

  static Editions of(String rule, Rulebook book) {
    Map<RulebookEdition, RuleCard> cards = new LinkedHashMap<>();
    for (RulebookEdition edition : book.editions()) {
      edition.rules().stream()
          .map(Rule::card)
          .filter(card -> card.id().value().equals(rule))
          .forEach(card -> cards.put(edition, card));
    }
    return new Editions(book, cards);
  }

  RuleCard latest() {
    return List.copyOf(cards.values()).get(cards.size() - 1);
  }

  /** A fact of the rule: once where all editions agree, else with each edition that says so. */
  String fact(Function<RuleCard, String> fact) {
    Map<String, List<String>> byFact = new LinkedHashMap<>();
    cards.forEach(
        (edition, card) ->
            byFact
                .computeIfAbsent(fact.apply(card), none -> new ArrayList<>())
                .add(shortName(edition)));
    return byFact.size() == 1
        ? byFact.keySet().iterator().next()
        : byFact.entrySet().stream()
            .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
            .collect(Collectors.joining("; "));
  }

  /** Where the rule is written: each place once, with the editions of the source that have it. */
  String written() {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (RuleCard card : cards.values()) {
      Authority authority = card.authority();
      String place =
          "[%s](%s), %s"
              .formatted(
                  authority.instrument().title(), authority.instrument().link(), authority.place());
      places
          .computeIfAbsent(place, none -> new LinkedHashSet<>())
          .add(authority.instrument().edition());
    }
    return places.entrySet().stream()
        .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static String shortName(RulebookEdition edition) {
    String digits = edition.name().replaceAll("\\D+", " ").strip();
    return digits.isEmpty() ? edition.name() : digits;
  }

  /** "from 1 Jul 2018", or from one day until before another. */
  String inForce() {
    List<RulebookEdition> editions = List.copyOf(cards.keySet());
    String until = until(editions.get(editions.size() - 1));
    return "from "
        + from(editions.get(0))
        + (until.equals("–") ? "" : " until before " + until)
        + " ("
        + editions.stream().map(RulebookEdition::name).collect(Collectors.joining(", "))
        + ")";
  }

  static String from(RulebookEdition edition) {
    return DayText.of(edition.inForce().startInclusive());
  }

  static String until(RulebookEdition edition) {
    Optional<String> end = edition.inForce().endExclusive().map(DayText::of);
    return end.orElse("–");
  }
}
