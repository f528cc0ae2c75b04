// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.rules.Outcome;

/** What one rule says of one matter: the least that every way of judging has to give. */
public record Verdict(
    String rule, About about, Outcome outcome, Optional<LocalDate> due, String reason) {

  public Verdict {
    requireNonNull(rule, "rule");
    requireNonNull(about, "about");
    requireNonNull(outcome, "outcome");
    requireNonNull(due, "due");
    requireNonNull(reason, "reason");
  }

  static Verdict of(String rule, About about, Outcome outcome, String reason) {
    return new Verdict(rule, about, outcome, Optional.empty(), reason);
  }
}
