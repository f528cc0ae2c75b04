// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.rules.Outcome;

/** What a case expects to be found. */
final class ThenReading {

  private final Fields own;
  private final Council council;

  ThenReading(Fields own, Council council) {
    this.own = own;
    this.council = council;
  }

  List<Expectation> read() {
    List<Expectation> all = new ArrayList<>();
    own.need("then", "kept").ifPresent(then -> read(then, all));
    return all;
  }

  private void read(Written then, List<Expectation> all) {
    if (then.isText()) {
      List.of("about", "due", "began", "because", "edition").forEach(own::take);
      if (!Words.same(then.text(), "nothing")) {
        outcome(then).ifPresent(outcome -> all.add(expectation(outcome, own, own.take("about"))));
      }
      return;
    }
    for (Written item : then.isMap() ? List.of(then) : then.items()) {
      item(item).ifPresent(all::add);
    }
  }

  private Optional<Expectation> item(Written item) {
    if (item.isText()) {
      return outcome(item)
          .map(outcome -> expectation(outcome, Fields.none(item), Optional.empty()));
    }
    Fields fields = item.fields();
    Optional<String> word =
        fields.names().stream().filter(name -> Outcomes.named(name).isPresent()).findFirst();
    if (word.isEmpty()) {
      item.problem("each finding begins with how it stands; " + Words.oneOf(Outcomes.all()));
      return Optional.empty();
    }
    Optional<Written> about = fields.take(word.get()).filter(each -> !each.isNothing());
    Optional<Expectation> read =
        Outcomes.named(word.get())
            .map(outcome -> expectation(outcome, fields, about.or(() -> fields.take("about"))));
    fields.refuseOthers();
    return read;
  }

  private static Optional<Outcome> outcome(Written said) {
    Optional<Outcome> outcome = Outcomes.named(said.text());
    if (outcome.isEmpty()) {
      List<String> words = new ArrayList<>(Outcomes.all());
      words.add("nothing");
      said.unknown("outcome", words);
    }
    return outcome;
  }

  private Expectation expectation(Outcome outcome, Fields fields, Optional<Written> about) {
    Optional<Written> rule = fields.has("then") ? Optional.empty() : fields.take("rule");
    rule.filter(each -> !council.ruleIds().contains(each.text()))
        .ifPresent(each -> each.unknown("rule", council.ruleIds()));
    Expectation.Which which =
        new Expectation.Which(
            about.map(Written::onOneLine),
            rule.map(Written::text),
            fields.take("edition").map(Written::text));
    Expectation.Days days = new Expectation.Days(day(fields, "due"), day(fields, "began"));
    return new Expectation(outcome, which, days, fields.take("because").map(Written::text));
  }

  private static Optional<LocalDate> day(Fields fields, String name) {
    return fields.take(name).flatMap(DayReading::day);
  }
}
