// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import org.familysafeguarding.chronology.IdText;

/** Names one practitioner, in whichever agency; naturally in the order of the text. */
public record PractitionerId(String value) implements Comparable<PractitionerId> {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public PractitionerId {
    value = IdText.checked("practitioner id", value);
  }

  @Override
  public int compareTo(PractitionerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PractitionerId that && value.equals(that.value);
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
