// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.departure.AgreedDeparture;

/** An explanation in sentences. */
final class ExplanationWords {

  private final Explanation explanation;
  private final Wording wording;
  private final ImmutableList.Builder<String> sentences = ImmutableList.builder();

  private ExplanationWords(Explanation explanation, Wording wording) {
    this.explanation = explanation;
    this.wording = wording;
  }

  static List<String> of(Explanation explanation, Wording wording) {
    ExplanationWords words = new ExplanationWords(explanation, wording);
    Finding finding = explanation.finding();
    words.sayTheRule(finding);
    explanation.entries().forEach(words::sayTheEntry);
    words.say("explain.because", wording.because(finding.because()));
    words.sayTheDaysPassedOver();
    words.sayTheEdition(finding);
    finding.basis().settings().forEach(words::sayTheSetting);
    finding.basis().departure().ifPresent(words::sayTheDeparture);
    return words.sentences.build();
  }

  private void say(String key, Object... parts) {
    sentences.add(wording.say(key, parts));
  }

  private void sayTheRule(Finding finding) {
    String outcome = finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    say("explain.rule", wording.title(finding.card()), finding.card().authority());
    say("explain." + outcome, finding.subject());
  }

  private void sayTheEntry(Explanation.Told told) {
    String part = told.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
    say(
        "explain." + part,
        told.entry().<Object>map(Entry::kind).orElse("?"),
        wording.weekdayAndDay(told.occurrence().on()),
        told.occurrence().entry());
  }

  private void sayTheDaysPassedOver() {
    int days = explanation.daysPassedOver().size();
    if (days > 0) {
      say("explain.passed-over", days);
    }
  }

  private void sayTheEdition(Finding finding) {
    Optional<JudgedUnder> edition = finding.basis().edition();
    if (edition.isEmpty()) {
      say("explain.no-edition", wording.weekdayAndDay(finding.beganOn()));
      return;
    }
    LocalDate from = edition.get().inForce().startInclusive();
    say(
        "explain.edition",
        edition.get(),
        wording.weekdayAndDay(from),
        wording.weekdayAndDay(finding.beganOn()));
  }

  private void sayTheSetting(SettingUsed used) {
    if (used.setBy().isEmpty()) {
      say("explain.default", used.id(), used.value());
    } else if (used.since().isEmpty()) {
      say("explain.set", used.id(), used.value(), used.setBy().get());
    } else {
      String since = wording.weekdayAndDay(used.since().get());
      say("explain.set-since", used.id(), used.value(), used.setBy().get(), since);
    }
  }

  private void sayTheDeparture(AgreedDeparture agreed) {
    say(
        "explain.departure",
        agreed.departure().agreement().by(),
        agreed.departure().agreement().as(),
        wording.weekdayAndDay(agreed.agreed().on()));
    agreed
        .departure()
        .lastDay()
        .ifPresent(day -> say("explain.departure-until", wording.weekdayAndDay(day)));
  }
}
