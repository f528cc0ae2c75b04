// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import org.familysafeguarding.chronology.IdText;

/** Names one abuse relationship, from first allegation to what a court may find. */
public record AbuseRelationshipId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public AbuseRelationshipId {
    value = IdText.checked("abuse relationship id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
