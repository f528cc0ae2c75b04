// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import org.familysafeguarding.chronology.IdText;

/** Names one child of a family, born or expected; the same before and after birth. */
public record ChildId(String value) implements PersonId {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public ChildId {
    value = IdText.checked("child id", value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChildId that && value.equals(that.value);
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
