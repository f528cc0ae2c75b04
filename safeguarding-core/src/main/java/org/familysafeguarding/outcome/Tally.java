// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was added up so far. Two of them add up to one in any order, and its size does not depend on
 * how many families went into it.
 */
record Tally(ImmutableMap<Tally.Cell, BigDecimal> amounts) {

  /** One sum. */
  record Cell(Measure measure, String part, Quantity quantity) {}

  static Tally none() {
    return new Tally(ImmutableMap.of());
  }

  Tally plus(Tally other) {
    Builder sum = new Builder();
    amounts.forEach(sum::add);
    other.amounts.forEach(sum::add);
    return sum.build();
  }

  BigDecimal amount(Measure measure, String part, Quantity quantity) {
    return amounts.getOrDefault(new Cell(measure, part, quantity), BigDecimal.ZERO);
  }

  BigDecimal amount(Measure measure, Quantity quantity) {
    return amount(measure, "", quantity);
  }

  long count(Measure measure, Quantity quantity) {
    return amount(measure, quantity).longValueExact();
  }

  /** Equal where the sums are, whatever order they were begun in. */
  static final class Builder {

    private final Map<Cell, BigDecimal> amounts = new LinkedHashMap<>();

    void one(Measure measure, Quantity quantity) {
      add(measure, quantity, 1);
    }

    void one(Measure measure, String part, Quantity quantity) {
      add(new Cell(measure, part, quantity), BigDecimal.ONE);
    }

    void add(Measure measure, Quantity quantity, long count) {
      add(measure, quantity, BigDecimal.valueOf(count));
    }

    void add(Measure measure, Quantity quantity, BigDecimal amount) {
      add(new Cell(measure, "", quantity), amount);
    }

    private void add(Cell cell, BigDecimal amount) {
      if (amount.signum() != 0) {
        amounts.merge(cell, amount, BigDecimal::add);
      }
    }

    Tally build() {
      return new Tally(ImmutableMap.copyOf(amounts));
    }
  }
}
