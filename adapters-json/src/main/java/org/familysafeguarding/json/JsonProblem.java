// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a JSON document, and the place it is at.
 *
 * <p>The pointer is a JSON Pointer (RFC 6901); it is empty where the whole document is meant, and
 * leads to where a value ought to be where one is missing. The message says what was found and what
 * would be right. It repeats dates, codes, identifiers and numbers, and never anything that could
 * be a person's name or a practitioner's words.
 */
public record JsonProblem(String pointer, String message) {

  /** Refuses a pointer that is neither empty nor begins with a slash, and a blank message. */
  public JsonProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("pointer must be empty or begin with a slash");
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("message must say what is wrong, but was blank");
    }
  }

  /** Reads as a note in the margin: "/entries/3/on: must be a day such as 2024-03-04, …". */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + ": " + message;
  }
}
