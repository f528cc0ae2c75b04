// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;

/** Somebody who must be at the next group supervision, and whether they were at the last. */
public record Invitation(PractitionerId practitioner, boolean wasThereLast) {

  /** All parts are needed. */
  public Invitation {
    requireNonNull(practitioner, "practitioner");
  }
}
