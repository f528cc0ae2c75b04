// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleCard;

/**
 * How a case stands against a rule, as far as a viewer may know.
 *
 * <p>The outcome is that of the whole file. Why, about what and on what evidence is there only
 * where the viewer could find it out from what they see themselves.
 */
public record SeenFinding(
    RuleCard card, Outcome outcome, Optional<LocalDate> due, Optional<Finding> why) {

  /** All parts are needed. */
  public SeenFinding {
    requireNonNull(card, "card");
    requireNonNull(outcome, "outcome");
    requireNonNull(due, "due");
    requireNonNull(why, "why");
  }

  /** A finding that may be seen whole. */
  static SeenFinding inFull(Finding finding) {
    return new SeenFinding(finding.card(), finding.outcome(), finding.due(), Optional.of(finding));
  }

  /** A finding without its reasons. */
  static SeenFinding withoutWhy(Finding finding) {
    return new SeenFinding(finding.card(), finding.outcome(), finding.due(), Optional.empty());
  }

  /** Reads as a line of a report; without the reason where it is not shown. */
  @Override
  public String toString() {
    return why.map(Finding::toString)
        .orElseGet(() -> card.id() + ": " + outcome + due.map(day -> ", due " + day).orElse(""));
  }
}
