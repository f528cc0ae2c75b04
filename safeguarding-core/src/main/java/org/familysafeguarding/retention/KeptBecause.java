// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.spi.HoldId;

/** One reason for which a case file is kept. */
public sealed interface KeptBecause {

  /** The first day on which this is no reason any longer; empty where nobody can say. */
  Optional<LocalDate> lapsesOn();

  /**
   * A period runs, and its end is known.
   *
   * @param slot where its length was taken from
   * @param years how long it is for this council, or the age it waits for
   * @param from the day it is counted from
   * @param child whose period it is
   */
  record Period(NumberSlot slot, int years, LocalDate from, ChildId child, LocalDate endsOn)
      implements KeptBecause {

    public Period {
      requireNonNull(slot, "slot");
      requireNonNull(from, "from");
      requireNonNull(child, "child");
      requireNonNull(endsOn, "endsOn");
    }

    @Override
    public Optional<LocalDate> lapsesOn() {
      return Optional.of(endsOn);
    }

    /**
     * Reads "retention.looked-after-years-from-birth = 75, from 2020-05-06, of C1: to 2095-05-06".
     */
    @Override
    public String toString() {
      return slot.id() + " = " + years + ", from " + from + ", of " + child + ": to " + endsOn;
    }
  }

  /** A legal hold stands, and keeps the file whatever its periods. */
  record OnHold(HoldId hold) implements KeptBecause {

    public OnHold {
      requireNonNull(hold, "hold");
    }

    @Override
    public Optional<LocalDate> lapsesOn() {
      return Optional.empty();
    }

    /** Reads "hold H1". */
    @Override
    public String toString() {
      return "hold " + hold;
    }
  }

  /** The case is open for this child. */
  record StillOpen(ChildId child) implements KeptBecause {

    public StillOpen {
      requireNonNull(child, "child");
    }

    @Override
    public Optional<LocalDate> lapsesOn() {
      return Optional.empty();
    }

    /** Reads "open for C1". */
    @Override
    public String toString() {
      return "open for " + child;
    }
  }

  /** Something that a period depends on is not on the file. */
  record NotKnown(Missing what) implements KeptBecause {

    public NotKnown {
      requireNonNull(what, "what");
    }

    @Override
    public Optional<LocalDate> lapsesOn() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return what.toString();
    }
  }

  /** What may be missing. */
  enum Missing {
    /** No child was ever recorded, so there is nobody whose period could be counted. */
    ANY_CHILD("no child is on the file"),
    /** A child was expected, and no birth was recorded. */
    A_BIRTH("a child's day of birth is not on the file"),
    /**
     * An allegation against somebody who works with children is on the file. Local periods are
     * counted from that adult's birth, which the file does not have.
     */
    PERIOD_OF_AN_ALLEGATION(
        "an allegation is on the file, whose period is counted from a birth that is not");

    private final String words;

    Missing(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
