// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A duty that comes round again: each time it is done starts the clock for the next.
 *
 * <p>Review conferences within six months of one another are such a duty: three reviews make two
 * findings about the gaps between them, and one about the review still to come.
 */
public final class RepeatedDuty {

  private final Asking asking;
  private final Subject subject;
  private final Limit interval;
  private @Nullable Situation situation;

  RepeatedDuty(Asking asking, Subject subject, Limit interval) {
    this.asking = requireNonNull(asking, "asking");
    this.subject = requireNonNull(subject, "subject");
    this.interval = requireNonNull(interval, "interval");
  }

  /** The duty that a rule lays on somebody about its subject, again and again. */
  public static RepeatedDuty of(RuleCard card, Subject subject, Timescale interval) {
    return new RepeatedDuty(Asking.alone(card), subject, new Limit.Own(interval));
  }

  /** The same, at the interval that holds in the council. */
  public static RepeatedDuty of(RuleCard card, Subject subject, TimescaleSlot slot) {
    return new RepeatedDuty(Asking.alone(card), subject, slot.limit());
  }

  RepeatedDuty inSituation(Situation now) {
    situation = now;
    return this;
  }

  /** How each turn stands in the situation in which its rule was asked. */
  public Findings judge(List<Occurrence> times, Optional<LocalDate> ceasedOn) {
    if (situation == null) {
      throw new IllegalStateException("No situation was given");
    }
    return judge(times, ceasedOn, situation);
  }

  /**
   * How each turn stands.
   *
   * @param times the first start, and then each time it was done, in order; none asks nothing
   * @param ceasedOn the first day on which the duty was no longer there
   */
  public Findings judge(List<Occurrence> times, Optional<LocalDate> ceasedOn, Situation now) {
    ImmutableList.Builder<Finding> turns = ImmutableList.builderWithExpectedSize(times.size());
    for (int turn = 0; turn < times.size(); turn++) {
      Occurrence start = times.get(turn);
      if (ceasedOn.isEmpty() || start.on().isBefore(ceasedOn.get())) {
        turns.add(
            new TimedDuty(asking, subject, start, interval)
                .doneBy(
                    turn + 1 < times.size() ? Optional.of(times.get(turn + 1)) : Optional.empty())
                .ceasedOn(ceasedOn)
                .judge(now));
      }
    }
    return Findings.of(turns.build());
  }
}
