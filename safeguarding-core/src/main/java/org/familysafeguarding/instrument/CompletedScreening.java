// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A screening and the day it was completed. */
public record CompletedScreening(Screening screening, Occurrence completed) {

  public CompletedScreening {
    requireNonNull(screening, "screening");
    requireNonNull(completed, "completed");
  }
}
