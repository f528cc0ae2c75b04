// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import org.familysafeguarding.chronology.IdText;

/** Names one adult in a family's life. */
public record AdultId(String value) implements PersonId {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public AdultId {
    value = IdText.checked("adult id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
