// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

/**
 * That the team agreed to allocate an adult specialist: for which work, at whose request.
 *
 * <p>A specialist joins a family after such a decision and not of course. Advice needs none: see
 * {@link Consultation}.
 */
public record AllocationDecision(
    AllocationId allocation,
    SpecialistFunction function,
    PractitionerId requestedBy,
    PractitionerId decidedBy) {

  public AllocationDecision {
    requireNonNull(allocation, "allocation");
    requireNonNull(function, "function");
    requireNonNull(requestedBy, "requestedBy");
    requireNonNull(decidedBy, "decidedBy");
  }
}
