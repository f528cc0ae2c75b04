// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first of days that there may not be, as of the day a plan ended and the day a child died. */
public final class FirstDay {

  private FirstDay() {}

  /** The earliest of these days, as many as there are of them; empty where there is none. */
  public static Optional<LocalDate> among(List<Optional<LocalDate>> days) {
    Optional<LocalDate> first = Optional.empty();
    for (Optional<LocalDate> each : days) {
      if (first.isEmpty() || (each.isPresent() && each.get().isBefore(first.get()))) {
        first = each;
      }
    }
    return first;
  }
}
