// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/** What group supervision agreed that one practitioner will do next, and by when. */
public record NextStep(Narrative what, PractitionerId owner, LocalDate dueBy) {

  public NextStep {
    requireNonNull(what, "what");
    requireNonNull(owner, "owner");
    requireNonNull(dueBy, "dueBy");
  }
}
