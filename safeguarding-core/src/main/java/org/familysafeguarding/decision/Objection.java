// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.departure.AgreedDeparture;
import org.familysafeguarding.rules.Enforcement;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;

/**
 * Something a proposal would newly break or leave unknown, and what that calls for.
 *
 * <p>A departure from the rule that holds for the same matter lets the proposal through, and the
 * objection still shows it. No departure is stronger than a rule that refuses, not even where that
 * rule cannot tell: somebody has to look.
 */
public record Objection(Finding finding, Verdict verdict) {

  public Objection {
    requireNonNull(finding, "finding");
    requireNonNull(verdict, "verdict");
    checkArgument(
        objectsTo(finding.outcome()), "Nobody objects to a finding that is %s", finding.outcome());
  }

  static boolean objectsTo(Outcome outcome) {
    return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED;
  }

  /** What a finding that a proposal brings about calls for; empty where nobody objects to it. */
  static Optional<Objection> to(Finding finding, Change change) {
    Enforcement enforcement = finding.card().enforcement();
    if (finding.outcome() == Outcome.BREACHED) {
      return Optional.of(new Objection(finding, forBreaking(finding, change)));
    }
    return finding.outcome() == Outcome.UNDETERMINED && enforcement == Enforcement.REFUSES
        ? Optional.of(new Objection(finding, Verdict.REVIEW))
        : Optional.empty();
  }

  private static Verdict forBreaking(Finding finding, Change change) {
    return switch (finding.card().enforcement()) {
      case NOTES -> Verdict.PERMIT;
      case ASKS -> orDeparture(finding);
      case REFUSES -> change.isRefusedFor(finding) ? Verdict.REFUSE : Verdict.REVIEW;
    };
  }

  private static Verdict orDeparture(Finding finding) {
    return finding.basis().departure().isPresent() ? Verdict.PERMIT : Verdict.REVIEW;
  }

  /** The departure that lets it through, where one was agreed and holds. */
  public Optional<AgreedDeparture> departure() {
    return finding.basis().departure();
  }

  /** Reads "REFUSE: " and the finding; never anybody's name. */
  @Override
  public String toString() {
    return verdict + ": " + finding;
  }
}
