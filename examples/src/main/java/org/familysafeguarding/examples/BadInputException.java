// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;

/** What the caller gave cannot be used; the complaints say all that is wrong with it. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> complaints;

  BadInputException(List<String> complaints) {
    super(String.join("\n", complaints));
    this.complaints = List.copyOf(complaints);
  }

  BadInputException(String complaint) {
    this(List.of(complaint));
  }

  List<String> complaints() {
    return complaints;
  }
}
