// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;

/** Reads one line of a local policy against the slots and rules that there are. */
record SettingReader(Map<String, Slot> slots, Map<String, List<RuleCard>> cards) {

  Setting read(PolicyLine line) {
    Slot slot = slots.get(line.set());
    if (slot instanceof TimescaleSlot timescale) {
      return new Setting.FilledTimescale(timescale, Timescale.parse(line.to()), line.firstDay());
    }
    if (slot instanceof NumberSlot number) {
      return new Setting.FilledNumber(number, wholeNumber(line), line.firstDay());
    }
    if (slot instanceof CommencementSlot provision) {
      return new Setting.Commenced(provision, day(line));
    }
    return shortened(line);
  }

  private Setting shortened(PolicyLine line) {
    List<RuleCard> editions = cards.getOrDefault(line.set(), List.of());
    checkArgument(
        !editions.isEmpty(), "is neither a slot nor a rule; there are %s", namesLike(line.set()));
    Timescale timescale = Timescale.parse(line.to());
    editions.forEach(card -> refuseLoosening(card, timescale));
    return new Setting.Shortened(editions.get(0).id(), timescale, line.firstDay());
  }

  private static void refuseLoosening(RuleCard card, Timescale timescale) {
    Optional<Timescale> limit = card.conduct().limit();
    checkArgument(
        limit.isPresent(), "has no one timescale of its own that a council could shorten");
    checkArgument(
        limit.get().unit() == timescale.unit() && !timescale.isLongerThan(limit.get()),
        "may be made shorter than the %s of %s and never longer, and must be counted alike, but was"
            + " %s",
        limit.get(),
        card.authority(),
        timescale);
  }

  private static int wholeNumber(PolicyLine line) {
    Integer number = Ints.tryParse(line.to());
    checkArgument(number != null, "must be a whole number, but was %s", line.to());
    return number;
  }

  private static LocalDate day(PolicyLine line) {
    checkArgument(line.from().isEmpty(), "commences on the day it is set to; leave \"from\" out");
    try {
      return LocalDate.parse(line.to());
    } catch (DateTimeException notDay) {
      throw new IllegalArgumentException(
          "must be the day it commences, such as 2027-09-01, but was " + line.to(), notDay);
    }
  }

  /** The names in the same part of the pathway, or all parts where there are none. */
  private String namesLike(String unknown) {
    String part = unknown.contains(".") ? unknown.substring(0, unknown.indexOf('.') + 1) : unknown;
    List<String> near = names().filter(name -> name.startsWith(part)).toList();
    return near.isEmpty()
        ? "those whose names begin with "
            + names()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .collect(Collectors.joining(", "))
        : String.join(", ", near);
  }

  private Stream<String> names() {
    return Stream.concat(slots.keySet().stream(), cards.keySet().stream()).sorted();
  }
}
