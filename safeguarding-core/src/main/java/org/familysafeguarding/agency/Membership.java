// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

/** One practitioner's place in a team: how they belong to it, and whether they manage it. */
public record Membership(PractitionerId practitioner, MembershipKind kind, boolean manages) {

  /** All parts are needed. */
  public Membership {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(kind, "kind");
  }
}
