// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing in a file of readable cases that nobody can make sense of, and what would be right.
 *
 * <p>The line is that of the file, counted from 1.
 */
public record CaseProblem(String file, int line, Optional<String> caseName, String what) {

  /** All parts are needed; a problem of the whole file has no case. */
  public CaseProblem {
    requireNonNull(file, "file");
    requireNonNull(caseName, "caseName");
    requireNonNull(what, "what");
  }

  /** Reads as one line: file, line, case and what is wrong. */
  @Override
  public String toString() {
    return file
        + ", line "
        + line
        + caseName.map(name -> ", case \"" + name + "\"").orElse("")
        + ": "
        + what;
  }
}
