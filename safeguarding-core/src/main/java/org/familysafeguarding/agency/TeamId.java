// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import org.familysafeguarding.chronology.IdText;

/** Names one team. */
public record TeamId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public TeamId {
    value = IdText.checked("team id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
