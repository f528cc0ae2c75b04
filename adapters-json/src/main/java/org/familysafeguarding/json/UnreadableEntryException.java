// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that should hold one entry of a case file does not.
 *
 * <p>The text came from a store that wrote it, so nobody at a keyboard can put it right: it was
 * altered, or written by a later version of the library.
 */
public final class UnreadableEntryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<JsonProblem> problems;

  UnreadableEntryException(List<JsonProblem> problems) {
    super(
        "An entry cannot be read: "
            + problems.stream().map(JsonProblem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong with the text. */
  public List<JsonProblem> problems() {
    return problems;
  }
}
