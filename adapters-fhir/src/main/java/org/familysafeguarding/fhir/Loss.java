// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static java.util.Objects.requireNonNull;

/**
 * Something of a case file that is not in the bundle made from it, and why.
 *
 * <p>It names ids only, never a person, an address or anybody's words, and may be written to a log.
 * But that something was withheld can itself be telling: losses are for whoever exports, and do not
 * travel with the bundle.
 */
public record Loss(String what, String why) {

  /** Both are needed. */
  public Loss {
    requireNonNull(what, "what");
    requireNonNull(why, "why");
  }

  /** Reads as a report does: "household H1: who lives with whom is not told". */
  @Override
  public String toString() {
    return what + ": " + why;
  }
}
