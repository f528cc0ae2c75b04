// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;

/**
 * One thing a council has set, from a day on.
 *
 * <p>It holds for whatever begins on that day or later; what began before keeps what held then.
 */
public sealed interface Setting {

  /** The slot that is filled, or the rule whose timescale is shortened. */
  String id();

  /** The first day for which it holds; {@link LocalDate#MIN} where it always did. */
  LocalDate from();

  /** What was set, as a person writes it: "10 working days". */
  String value();

  /** A slot for a length of time is filled, within its bounds. */
  record FilledTimescale(TimescaleSlot slot, Timescale timescale, LocalDate from)
      implements Setting {

    public FilledTimescale {
      requireNonNull(slot, "slot");
      slot.checked(requireNonNull(timescale, "timescale"));
      requireNonNull(from, "from");
    }

    @Override
    public String id() {
      return slot.id();
    }

    @Override
    public String value() {
      return timescale.toString();
    }
  }

  /** A slot for a number is filled, within its bounds. */
  record FilledNumber(NumberSlot slot, int number, LocalDate from) implements Setting {

    public FilledNumber {
      requireNonNull(slot, "slot");
      slot.checked(number);
      requireNonNull(from, "from");
    }

    @Override
    public String id() {
      return slot.id();
    }

    @Override
    public String value() {
      return Integer.toString(number);
    }
  }

  /** A provision commences in the council's area on that day. */
  record Commenced(CommencementSlot slot, LocalDate from) implements Setting {

    public Commenced {
      requireNonNull(slot, "slot");
      requireNonNull(from, "from");
    }

    @Override
    public String id() {
      return slot.id();
    }

    @Override
    public String value() {
      return "in force";
    }
  }

  /** A rule's own timescale is shortened; it can never be lengthened. */
  record Shortened(RuleId rule, Timescale timescale, LocalDate from) implements Setting {

    public Shortened {
      requireNonNull(rule, "rule");
      requireNonNull(timescale, "timescale");
      requireNonNull(from, "from");
    }

    @Override
    public String id() {
      return rule.value();
    }

    @Override
    public String value() {
      return timescale.toString();
    }
  }
}
