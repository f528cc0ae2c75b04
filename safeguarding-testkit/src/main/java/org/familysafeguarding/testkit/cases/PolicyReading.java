// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.CommencementSlot;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/**
 * What a case says its council has set, slot by slot.
 *
 * <p>"10 working days", "3", and, where it holds from a day on, "10 working days from Mon 1 Apr
 * 2024"; of a provision that commenced, the day. A rule's id instead of a slot's shortens its time.
 */
final class PolicyReading {

  private static final Splitter FROM = Splitter.on(" from ").limit(2);

  private final Council council;
  private LocalPolicy policy;

  private PolicyReading(Council council) {
    this.council = council;
    this.policy = council.policy();
  }

  /** The council's policy, with what the case sets besides. */
  static LocalPolicy read(CaseHeader header, Council council) {
    PolicyReading reading = new PolicyReading(council);
    header
        .find("policy")
        .filter(each -> !each.isNothing())
        .map(Written::fields)
        .ifPresent(reading::all);
    return reading.policy;
  }

  private void all(Fields fields) {
    for (String id : fields.names()) {
      fields.take(id).ifPresent(value -> one(id, value));
    }
  }

  private void one(String id, Written value) {
    Optional<Slot> slot = council.slot(id);
    if (slot.isEmpty() && !council.ruleIds().contains(id)) {
      List<String> names = new ArrayList<>(council.slots().stream().map(Slot::id).toList());
      names.addAll(council.ruleIds());
      value.called("policy").saying(id).unknown("slot or rule", names);
      return;
    }
    try {
      List<String> parts = FROM.splitToList(value.text());
      LocalDate from = parts.size() > 1 ? DayWords.day(parts.get(1)) : LocalDate.MIN;
      policy =
          policy.and(
              slot.map(each -> filled(each, parts.get(0), from))
                  .orElseGet(() -> shortened(id, parts.get(0), from)));
    } catch (IllegalArgumentException refused) {
      value.problem(String.valueOf(refused.getMessage()));
    }
  }

  private static Setting shortened(String rule, String text, LocalDate from) {
    return new Setting.Shortened(new RuleId(rule), Timescale.parse(text), from);
  }

  private static Setting filled(Slot slot, String text, LocalDate from) {
    if (slot instanceof TimescaleSlot timescale) {
      return new Setting.FilledTimescale(timescale, Timescale.parse(text), from);
    }
    return slot instanceof NumberSlot number
        ? new Setting.FilledNumber(number, number(text), from)
        : new Setting.Commenced((CommencementSlot) slot, DayWords.day(text));
  }

  private static int number(String text) {
    Integer number = Ints.tryParse(text);
    if (number == null) {
      throw new IllegalArgumentException("\"" + text + "\" must be a whole number");
    }
    return number;
  }
}
