// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.CommencementSlot;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** Writes the page of slots: what is left to councils, the defaults, and the bounds. */
final class SlotTable {

  private static final String INTRODUCTION =
      """
      # Slots

      What national rules leave to councils. A council's policy may fill a slot within its bounds, from a day
      on. A default is our choice among local examples and never a national figure, but where the law sets the
      least that a council may choose; then that is the default, and the reason cites it.

      | slot | default | a council may set | why | used by |
      |---|---|---|---|---|
      """;

  private SlotTable() {}

  static String written(List<RuleEntry> rules) {
    return INTRODUCTION
        + PublishedRulebooks.slots().stream().map(slot -> row(slot, rules)).collect(joining());
  }

  private static String row(Slot slot, List<RuleEntry> rules) {
    String usedBy =
        rules.stream()
            .filter(rule -> rule.slotsUsed().contains(slot.id()))
            .map(
                rule ->
                    "[`%s`](%s#%s)"
                        .formatted(
                            rule.id(), RulePages.file(rule.stage()), rule.id().replace(".", "")))
            .collect(joining(", "));
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(slot.id(), byDefault(slot), bounds(slot), slot.reason(), usedBy);
  }

  private static String byDefault(Slot slot) {
    if (slot instanceof NumberSlot number) {
      return Integer.toString(number.byDefault());
    }
    return slot instanceof TimescaleSlot timescale ? timescale.byDefault().toString() : "none";
  }

  private static String bounds(Slot slot) {
    if (slot instanceof NumberSlot number) {
      return "from " + number.atLeast() + " to " + number.atMost();
    }
    return slot instanceof TimescaleSlot timescale
        ? timescale.atMost().stream()
            .map(Timescale::toString)
            .collect(joining(" or ", "at most ", ""))
        : "the day on which this commenced there: " + ((CommencementSlot) slot).provision();
  }
}
