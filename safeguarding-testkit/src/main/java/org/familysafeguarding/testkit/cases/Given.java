// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.familysafeguarding.calendar.DayText;

/** One thing that happened, as a case gives it: its day, what it was, and what it was like. */
record Given(LocalDate day, Written event, Fields fields) {

  /** The things given, in the order in which they are written. */
  static List<Given> all(Written given) {
    List<Given> all = new ArrayList<>();
    given.items().forEach(item -> one(item, all));
    return all;
  }

  private static void one(Written item, List<Given> all) {
    Fields fields = item.isMap() ? item.fields() : Fields.none(item);
    Optional<String> dayText = fields.names().stream().filter(DayWords::looksLikeOne).findFirst();
    if (dayText.isEmpty()) {
      item.called("")
          .problem(
              "each thing given begins with its day, as in \"Thu 28 Mar 2024: referral received\"");
      return;
    }
    Optional<Written> said = fields.take(dayText.get());
    Optional<LocalDate> day =
        said.flatMap(each -> DayReading.day(dayText.get(), each.called("given")));
    said.ifPresent(
        events ->
            day.ifPresent(
                on ->
                    events
                        .items()
                        .forEach(event -> all.add(new Given(on, event.called(""), fields)))));
  }

  /** Reads "Thu 28 Mar 2024: referral received (source police)". */
  String line() {
    String details =
        fields.names().stream()
            .filter(name -> !DayWords.looksLikeOne(name))
            .map(name -> name + " " + fields.glance(name).orElse(""))
            .collect(Collectors.joining("; "));
    return DayText.withWeekday(day)
        + ": "
        + event.text()
        + (details.isEmpty() ? "" : " (" + details + ")");
  }
}
