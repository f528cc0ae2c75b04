// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.chronology.Occurrence;

/** A training and the day it was completed. */
public record GivenTraining(Training training, Occurrence given) {

  /** Refuses training that ran out before it was completed. */
  public GivenTraining {
    requireNonNull(training, "training");
    requireNonNull(given, "given");
    checkArgument(
        training.validUntil().orElse(given.on()).compareTo(given.on()) >= 0,
        "The training of practitioner %s must not run out before it was completed on %s",
        training.practitioner(),
        given.on());
  }

  /** Whether it holds on the day: from the day it was completed to the last day it holds for. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(given.on())
        && training.validUntil().map(last -> !day.isAfter(last)).orElse(true);
  }
}
