// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something to put right on a form: in which field, and what would be right.
 *
 * <p>The field is written as a path, such as {@code children[1].nhsNumber}; rows count from 0. The
 * message never repeats a name, a narrative or a number that identifies a person.
 */
public record Complaint(String field, String message) implements Comparable<Complaint> {

  private static final Comparator<Complaint> BY_FIELD =
      Comparator.comparing(Complaint::field).thenComparing(Complaint::message);

  /** Both parts are needed. */
  public Complaint {
    requireNonNull(field, "field");
    requireNonNull(message, "message");
  }

  /** By field, then by message. */
  @Override
  public int compareTo(Complaint other) {
    return BY_FIELD.compare(this, other);
  }

  /** Reads "children[1].nhsNumber: must be …". */
  @Override
  public String toString() {
    return field + ": " + message;
  }
}
