// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.calendar.DateSpan;

/**
 * The edition a finding was judged under: the one in force on the day its clock started.
 *
 * @param inForce the days on which something that began is judged by this edition
 */
public record JudgedUnder(String rulebook, String edition, DateSpan inForce) {

  public JudgedUnder {
    requireNonNull(rulebook, "rulebook");
    requireNonNull(edition, "edition");
    requireNonNull(inForce, "inForce");
  }

  /** Reads "Working Together 2023". */
  @Override
  public String toString() {
    return edition;
  }
}
