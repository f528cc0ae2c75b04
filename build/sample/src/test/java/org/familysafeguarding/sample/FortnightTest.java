// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FortnightTest {

  @Test
  void aFortnightEndsOnTheSameWeekday() {
    LocalDate monday = LocalDate.of(2024, 3, 11);
    assertEquals(monday.getDayOfWeek(), Fortnight.after(monday).getDayOfWeek());
  }

  @Property(tries = 20)
  void aFortnightIsTwoWeeks(@ForAll @IntRange(min = 0, max = 20_000) int epochDay) {
    LocalDate occurredOn = LocalDate.ofEpochDay(epochDay);
    assertEquals(occurredOn.plusWeeks(2), Fortnight.after(occurredOn));
  }
  // faulty tests are planted here
}
