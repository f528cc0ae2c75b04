// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was so from a day on, and for as long as it has not ended; the end not counted.
 */
record Span<T>(T what, LocalDate startInclusive, Optional<LocalDate> endExclusive) {

  boolean isOpen() {
    return endExclusive.isEmpty();
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(startInclusive) && endExclusive.map(day::isBefore).orElse(true);
  }

  Span<T> endingOn(LocalDate end) {
    return new Span<>(what, startInclusive, Optional.of(end));
  }
}
