// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import org.familysafeguarding.chronology.IdText;

/** Names one household; it stays the same while members come and go, and when they move. */
public record HouseholdId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public HouseholdId {
    value = IdText.checked("household id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
