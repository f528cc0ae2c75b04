// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A duty that comes round again: each time it is done starts the clock for the next.
 *
 * <p>Review conferences within six months of one another are such a duty: three reviews make two
 * findings about the gaps between them, and one about the review still to come.
 */
public final class RepeatedDuty {

  private final RuleCard card;
  private final Subject subject;
  private final Limit interval;
  private Optional<Situation> situation = Optional.empty();

  private RepeatedDuty(RuleCard card, Subject subject, Limit interval) {
    this.card = requireNonNull(card, "card");
    this.subject = requireNonNull(subject, "subject");
    this.interval = requireNonNull(interval, "interval");
  }

  /** The duty that a rule lays on somebody about its subject, again and again. */
  public static RepeatedDuty of(RuleCard card, Subject subject, Timescale interval) {
    return new RepeatedDuty(card, subject, new Limit.Own(interval));
  }

  /** The same, at the interval that holds in the council. */
  public static RepeatedDuty of(RuleCard card, Subject subject, TimescaleSlot slot) {
    return new RepeatedDuty(card, subject, new Limit.Left(slot));
  }

  RepeatedDuty inSituation(Situation now) {
    situation = Optional.of(now);
    return this;
  }

  /** How each turn stands in the situation in which its rule was asked. */
  public Findings judge(List<Occurrence> times, Optional<LocalDate> ceasedOn) {
    return judge(
        times,
        ceasedOn,
        situation.orElseThrow(() -> new IllegalStateException("No situation was given")));
  }

  /**
   * How each turn stands.
   *
   * @param times the first start, and then each time it was done, in order; none asks nothing
   * @param ceasedOn the first day on which the duty was no longer there
   */
  public Findings judge(List<Occurrence> times, Optional<LocalDate> ceasedOn, Situation now) {
    List<Finding> turns = new ArrayList<>();
    for (int turn = 0; turn < times.size(); turn++) {
      Occurrence start = times.get(turn);
      boolean stillAsked = ceasedOn.map(end -> start.on().isBefore(end)).orElse(true);
      if (stillAsked) {
        Optional<Occurrence> next =
            turn + 1 < times.size() ? Optional.of(times.get(turn + 1)) : Optional.empty();
        turns.add(
            TimedDuty.of(card, subject, start, interval)
                .doneBy(next)
                .ceasedOn(ceasedOn)
                .judge(now));
      }
    }
    return Findings.of(turns);
  }
}
