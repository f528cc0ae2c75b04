// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;

/**
 * Something that must be done next: what, by when, by whom, on what authority.
 *
 * <p>The practitioner is named where the case file says who holds that duty today.
 */
public record Obligation(Finding finding, LocalDate dueBy, Optional<PractitionerId> practitioner) {

  public Obligation {
    requireNonNull(finding, "finding");
    requireNonNull(dueBy, "dueBy");
    requireNonNull(practitioner, "practitioner");
  }

  /** Whether its time has passed. */
  public boolean isOverdue() {
    return finding.outcome() == Outcome.OVERDUE;
  }

  /** Whose duty it is. */
  public DutyHolder dutyHolder() {
    return finding.card().dutyHolder();
  }
}
