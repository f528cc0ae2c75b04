// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/**
 * How one thing in a case stands against one rule, and why.
 *
 * <p>The day it began decides which edition of a rulebook judges it; the {@link Basis} says which
 * that was, which values were used, and whether somebody agreed to depart from the rule.
 */
public record Finding(
    RuleCard card, Subject subject, Outcome outcome, Because because, Basis basis) {

  public Finding {
    requireNonNull(card, "card");
    requireNonNull(subject, "subject");
    requireNonNull(outcome, "outcome");
    requireNonNull(because, "because");
    requireNonNull(basis, "basis");
    checkArgument(
        !outcome.isOutstanding() || because instanceof Because.Clock,
        "A finding of %s that is %s must have a clock",
        card.id(),
        outcome);
  }

  /** A finding that rests on facts rather than on a clock. */
  public static Finding of(RuleCard card, Subject subject, Outcome outcome, Because.Facts facts) {
    checkArgument(!facts.evidence().isEmpty(), "evidence must name at least one entry");
    return new Finding(card, subject, outcome, facts, Basis.began(facts.evidence().get(0).on()));
  }

  /** A finding that cannot be made, because something is missing from the file. */
  public static Finding undetermined(
      RuleCard card, Subject subject, String whatIsMissing, Occurrence seenFrom) {
    Because missing = new Because.Missing(whatIsMissing, List.of(seenFrom));
    return new Finding(card, subject, Outcome.UNDETERMINED, missing, Basis.began(seenFrom.on()));
  }

  /** The day its clock started, or on which the first of its facts happened. */
  public LocalDate beganOn() {
    return basis.beganOn();
  }

  /** This finding on another basis. */
  Finding on(Basis other) {
    return under(card, other);
  }

  /** This finding on another basis, under the card of the edition that judges it. */
  Finding under(RuleCard edition, Basis other) {
    return new Finding(edition, subject, outcome, because, other);
  }

  /** The last day in time, where the rule has a clock. */
  public Optional<LocalDate> due() {
    return because instanceof Because.Clock clock
        ? Optional.of(clock.deadline().lastDay())
        : Optional.empty();
  }

  /** Whether something went, or is going, wrong. */
  public boolean isBreach() {
    return outcome.isBreach();
  }

  /** Reads as a line of a report: rule, subject, outcome and reason; never anybody's name. */
  @Override
  public String toString() {
    return card.id() + ", " + subject + ": " + outcome + " because " + because.inWords();
  }
}
