// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import org.familysafeguarding.chronology.IdText;

/** Names one agency that works with the family. */
public record AgencyId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public AgencyId {
    value = IdText.checked("agency id", value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgencyId that && value.equals(that.value);
  }

  /** As that of any record, said here because every case looks things up by it, often. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
