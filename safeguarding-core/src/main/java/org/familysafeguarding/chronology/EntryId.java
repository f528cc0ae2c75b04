// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

/**
 * Names one entry in the history of a case file.
 *
 * <p>Everything that is known about a family is known because an entry says so; the entry's id is
 * how a finding or a report points back at it.
 */
public record EntryId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public EntryId {
    value = IdText.checked("entry id", value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryId that && value.equals(that.value);
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
