// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** Advice that a specialist gave a colleague about a family without being allocated to it. */
public record Consultation(
    PractitionerId specialist,
    PractitionerId askedBy,
    SpecialistFunction function,
    Narrative advice) {

  public Consultation {
    requireNonNull(specialist, "specialist");
    requireNonNull(askedBy, "askedBy");
    requireNonNull(function, "function");
    requireNonNull(advice, "advice");
  }
}
