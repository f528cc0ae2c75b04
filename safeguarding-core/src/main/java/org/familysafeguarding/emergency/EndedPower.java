// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** The end of an emergency power and the day of it. */
public record EndedPower(EndOfPower how, Occurrence ended) {

  public EndedPower {
    requireNonNull(how, "how");
    requireNonNull(ended, "ended");
  }
}
