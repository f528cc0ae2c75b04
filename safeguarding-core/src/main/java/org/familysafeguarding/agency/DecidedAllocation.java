// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A decision to allocate an adult specialist, and the day it was made. */
public record DecidedAllocation(AllocationDecision decision, Occurrence decided) {

  public DecidedAllocation {
    requireNonNull(decision, "decision");
    requireNonNull(decided, "decided");
  }
}
