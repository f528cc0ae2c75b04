// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sample;

import java.time.LocalDate;

/** Fourteen days, the first of which is the day after the event. */
public final class Fortnight {

  private Fortnight() {}

  /** The last day of the fortnight after an event. */
  public static LocalDate after(LocalDate occurredOn) {
    return occurredOn.plusDays(14);
  }

  // faults are planted here
}
