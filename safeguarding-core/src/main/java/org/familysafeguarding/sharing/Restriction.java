// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;

/**
 * That one entry of the case file belongs to a compartment, on somebody's word: whose, and why.
 *
 * <p>It holds for every account of what the entry tells, corrected or not, from the moment it is
 * recorded and for every day that is looked at, until it is lifted.
 */
public record Restriction(
    RestrictionId id, EntryId entry, Compartment compartment, PractitionerId by, Narrative why) {

  /** All parts are needed. */
  public Restriction {
    requireNonNull(id, "id");
    requireNonNull(entry, "entry");
    requireNonNull(compartment, "compartment");
    requireNonNull(by, "by");
    requireNonNull(why, "why");
  }
}
