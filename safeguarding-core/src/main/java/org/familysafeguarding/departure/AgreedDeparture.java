// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.chronology.Occurrence;

/** A departure and the day on which it was agreed. */
public record AgreedDeparture(Departure departure, Occurrence agreed) {

  public AgreedDeparture {
    requireNonNull(departure, "departure");
    requireNonNull(agreed, "agreed");
  }

  /** Whether it holds on that day: from the day it was agreed to its last day, both included. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(agreed.on())
        && departure.lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Reads "agreed by TM1, team manager"; never the reason. */
  @Override
  public String toString() {
    return "agreed by " + departure.agreement().by() + ", " + departure.agreement().as();
  }
}
