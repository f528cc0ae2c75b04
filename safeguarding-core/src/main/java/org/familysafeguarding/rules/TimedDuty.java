// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.OutsideKnownHolidaysException;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A duty with a clock: something that must be done within a time of something else.
 *
 * <p>Done on the last day is in time. A duty that ceased, because the case closed or the plan
 * ended, asks nothing if it ceased by its last day, and was broken if it ceased later undone. Where
 * the calendar does not reach, the finding is undetermined and says how far the calendar goes.
 *
 * <p>For a strategy discussion on Mon 11 Mar 2024 and 15 working days: held on Wed 3 Apr is met, on
 * Thu 4 Apr met late; judged on 3 Apr without it, open; on 4 Apr, overdue.
 */
public final class TimedDuty {

  private final RuleCard card;
  private final Subject subject;
  private final Occurrence startedBy;
  private final Timescale limit;
  private Optional<Occurrence> stoppedBy = Optional.empty();
  private Optional<LocalDate> ceasedOn = Optional.empty();

  private TimedDuty(RuleCard card, Subject subject, Occurrence startedBy, Timescale limit) {
    this.card = requireNonNull(card, "card");
    this.subject = requireNonNull(subject, "subject");
    this.startedBy = requireNonNull(startedBy, "startedBy");
    this.limit = requireNonNull(limit, "limit");
  }

  /** The duty that a rule lays on somebody about its subject, from a start and within a limit. */
  public static TimedDuty of(
      RuleCard card, Subject subject, Occurrence startedBy, Timescale limit) {
    return new TimedDuty(card, subject, startedBy, limit);
  }

  /** What was done, where it has been. */
  public TimedDuty doneBy(Optional<Occurrence> done) {
    stoppedBy = requireNonNull(done, "done");
    return this;
  }

  /** The first day on which the duty was no longer there, where it has ceased. */
  public TimedDuty ceasedOn(Optional<LocalDate> firstDayWithout) {
    ceasedOn = requireNonNull(firstDayWithout, "firstDayWithout");
    return this;
  }

  /** How the duty stands. */
  public Finding judge(Situation now) {
    try {
      Deadline deadline = limit.from(startedBy.on(), now.calendar());
      Optional<LocalDate> ceased = ceasedOn.filter(day -> !day.isAfter(now.today()));
      Because clock = new Because.Clock(startedBy, deadline, stoppedBy, ceased, now.today());
      return finding(outcome(deadline, ceased, now.today()), clock);
    } catch (OutsideKnownHolidaysException beyond) {
      return finding(Outcome.UNDETERMINED, Because.BeyondCalendar.of(startedBy, beyond));
    }
  }

  private Finding finding(Outcome outcome, Because because) {
    return new Finding(card, subject, outcome, because, startedBy.on());
  }

  private Outcome outcome(Deadline deadline, Optional<LocalDate> ceased, LocalDate today) {
    LocalDate lastDay = deadline.lastDay();
    if (stoppedBy.isPresent()) {
      return stoppedBy.get().on().isAfter(lastDay) ? Outcome.MET_LATE : Outcome.MET;
    }
    if (ceased.isPresent()) {
      return ceased.get().isAfter(lastDay) ? Outcome.BREACHED : Outcome.NOT_APPLICABLE;
    }
    return today.isAfter(lastDay) ? Outcome.OVERDUE : Outcome.OPEN;
  }
}
