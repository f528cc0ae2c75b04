// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** The footing on which a child is looked after, and since when. */
public record LegalStanding(LegalStatus status, Occurrence since) {

  public LegalStanding {
    requireNonNull(status, "status");
    requireNonNull(since, "since");
  }
}
