// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A visit and the day on which it was made. */
public record MadeVisit(Visit visit, Occurrence made) {

  public MadeVisit {
    requireNonNull(visit, "visit");
    requireNonNull(made, "made");
  }
}
