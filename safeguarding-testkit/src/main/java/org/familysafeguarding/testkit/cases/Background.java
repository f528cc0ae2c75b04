// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.testkit.FamilyCase;

/**
 * What a case is judged on: what was told, the day, and under which rulebooks and policy.
 *
 * <p>The lines are what the case's author wrote, one thing to a line, for whoever reads it.
 */
public record Background(
    List<String> lines, FamilyCase told, LocalDate on, LocalPolicy policy, List<Rulebook> books) {

  /** All parts are needed. */
  public Background {
    lines = List.copyOf(lines);
    requireNonNull(told, "told");
    requireNonNull(on, "on");
    requireNonNull(policy, "policy");
    books = List.copyOf(books);
  }
}
