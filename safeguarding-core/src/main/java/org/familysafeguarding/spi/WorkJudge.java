// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;

/**
 * Says to a store what is to be done in a case, for a store does not judge.
 *
 * <p>The same history and day have the same answer. Several threads may ask at once, and ask again
 * about what they asked before.
 */
public interface WorkJudge {

  /** The host's today. */
  LocalDate today();

  /**
   * What was to be done on that day by what this history says, each item naming its file.
   *
   * <p>Whatever this throws is thrown by the append that asked, of which then nothing is kept; so a
   * judge should have an answer for a history that cannot be folded.
   */
  List<WorkItem> workOf(CaseHistory history, LocalDate on);

  /**
   * Judges by these rulebooks, in the situation of the day.
   *
   * <p>Where a history cannot be folded, the one thing to be done is to put it right: an item of
   * the rule {@code case-file.can-be-judged}, due at once.
   */
  static WorkJudge by(
      List<Rulebook> rulebooks,
      Supplier<LocalDate> today,
      Function<LocalDate, Situation> situation) {
    return new ReviewingJudge(
        List.copyOf(rulebooks),
        requireNonNull(today, "today"),
        requireNonNull(situation, "situation"));
  }
}
