// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a child was born, or is expected.
 *
 * <p>Only a birth that has happened gives an age. A child whose expected day has passed is still
 * expected until somebody records the birth: the library never assumes one.
 */
public sealed interface Birth {

  /** Whether the birth has been recorded. */
  boolean isBorn();

  /**
   * The age in whole years on {@code day}; empty for an expected child, and for a day before the
   * birth.
   *
   * <p>A child born on Sunday 4 May 2014 is 9 on Friday 3 May 2024 and 10 on Saturday 4 May 2024. A
   * child born on Monday 29 February 2016 is one year older on 1 March where a year has no 29
   * February; that is our reading, and no guidance we know of speaks of it.
   */
  Optional<Integer> ageOn(LocalDate day);

  /**
   * The first day on which the child is that many whole years old; empty for an expected child.
   *
   * <p>A child born on Monday 29 February 2016 is 18 on Wednesday 1 March 2034.
   */
  Optional<LocalDate> birthday(int age);

  /** A birth that has happened. */
  record Born(LocalDate on) implements Birth {

    /** The day is needed. */
    public Born {
      requireNonNull(on, "on");
    }

    @Override
    public boolean isBorn() {
      return true;
    }

    @Override
    public Optional<Integer> ageOn(LocalDate day) {
      return day.isBefore(on) ? Optional.empty() : Optional.of(Period.between(on, day).getYears());
    }

    @Override
    public Optional<LocalDate> birthday(int age) {
      LocalDate day = on.plusYears(age);
      return Optional.of(day.getDayOfMonth() == on.getDayOfMonth() ? day : day.plusDays(1));
    }
  }

  /** A birth that is awaited, and the day it is expected around. */
  record Expected(LocalDate around) implements Birth {

    /** The day is needed. */
    public Expected {
      requireNonNull(around, "around");
    }

    @Override
    public boolean isBorn() {
      return false;
    }

    @Override
    public Optional<Integer> ageOn(LocalDate day) {
      requireNonNull(day, "day");
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> birthday(int age) {
      return Optional.empty();
    }
  }
}
