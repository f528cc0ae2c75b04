// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import org.familysafeguarding.chronology.IdText;

/** Names one allocation of a practitioner to a family. */
public record AllocationId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public AllocationId {
    value = IdText.checked("allocation id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
