// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.OutsideKnownHolidaysException;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Openness;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A duty with a clock: something that must be done within a time of something else.
 *
 * <p>Done on the last day is in time. A duty that ceased, because the case closed or the plan
 * ended, asks nothing if it ceased by its last day, whatever was done after that day, and was
 * broken if it ceased later undone. Where the calendar does not reach, the finding is undetermined
 * and says how far the calendar goes.
 *
 * <p>For a strategy discussion on Mon 11 Mar 2024 and 15 working days: held on Wed 3 Apr is met, on
 * Thu 4 Apr met late; judged on 3 Apr without it, open; on 4 Apr, overdue.
 */
public final class TimedDuty {

  private final Asking asking;
  private final Subject subject;
  private final Occurrence startedBy;
  private final Limit limit;
  private @Nullable Situation situation;
  private List<SettingUsed> noted = List.of();
  private Optional<Occurrence> stoppedBy = Optional.empty();
  private Optional<LocalDate> ceasedOn = Optional.empty();
  private @Nullable Function<LocalDate, Optional<LocalDate>> ceasing;

  TimedDuty(Asking asking, Subject subject, Occurrence startedBy, Limit limit) {
    this.asking = requireNonNull(asking, "asking");
    this.subject = requireNonNull(subject, "subject");
    this.startedBy = requireNonNull(startedBy, "startedBy");
    this.limit = requireNonNull(limit, "limit");
  }

  /** The duty that a rule lays on somebody about its subject, from a start and within a limit. */
  public static TimedDuty of(
      RuleCard card, Subject subject, Occurrence startedBy, Timescale limit) {
    return new TimedDuty(Asking.alone(card), subject, startedBy, new Limit.Own(limit));
  }

  /** The same, within the time that holds in the council. */
  public static TimedDuty of(
      RuleCard card, Subject subject, Occurrence startedBy, TimescaleSlot slot) {
    return new TimedDuty(Asking.alone(card), subject, startedBy, slot.limit());
  }

  TimedDuty inSituation(Situation now) {
    situation = now;
    return this;
  }

  /** Has these settings, which were read on the way here, shown beside that of the limit. */
  TimedDuty noting(List<SettingUsed> settings) {
    noted = List.copyOf(settings);
    return this;
  }

  /** What was done, where it has been. */
  public TimedDuty doneBy(Optional<Occurrence> done) {
    stoppedBy = requireNonNull(done, "done");
    return this;
  }

  /** The first day on which the duty was no longer there, where it has ceased. */
  public TimedDuty ceasedOn(Optional<LocalDate> firstDayWithout) {
    ceasedOn = requireNonNull(firstDayWithout, "firstDayWithout");
    ceasing = null;
    return this;
  }

  /**
   * Lets the duty cease with the closing of the case for all of these children.
   *
   * <p>A case that closed and was open again on the last day never let go of the duty: with a
   * conference due on Wed 3 Apr 2024, closing on Fri 15 Mar and reopening on Mon 18 Mar leave it
   * due on 3 Apr. Reopened on Thu 4 Apr, the case does not bring the duty back.
   */
  public TimedDuty ceasingWhenClosed(Openness openness, Set<ChildId> children) {
    requireNonNull(openness, "openness");
    Set<ChildId> owedTo = ImmutableSet.copyOf(children);
    ceasing = lastDay -> closing(openness, owedTo, lastDay);
    return this;
  }

  private Optional<LocalDate> closing(Openness openness, Set<ChildId> children, LocalDate lastDay) {
    Set<ChildId> openOnLastDay = Sets.filter(children, child -> openness.isOpenOn(child, lastDay));
    return openOnLastDay.isEmpty()
        ? openness.closedForAll(children, startedBy.on())
        : openness.closedForAll(openOnLastDay, lastDay.plusDays(1));
  }

  /** Lets the duty cease with the closing of the case for this child, or with the child's death. */
  public TimedDuty ceasingWithTheCase(CaseFile file, ChildId child) {
    return ceasingWithTheCase(file, ImmutableSet.of(child));
  }

  /**
   * Lets the duty cease with the closing of the case for all of these children, as above, or with
   * their deaths.
   *
   * <p>Of several children, one who died by the last day is no longer among those it is owed to.
   */
  public TimedDuty ceasingWithTheCase(CaseFile file, Set<ChildId> children) {
    OwedTo owedTo = new OwedTo(children, file);
    ceasing = lastDay -> owedTo.ceased(startedBy.on(), lastDay);
    return this;
  }

  /** How the duty stands in the situation in which its rule was asked. */
  public Finding judge() {
    if (situation == null) {
      throw new IllegalStateException("No situation was given");
    }
    return judge(situation);
  }

  /** How the duty stands. */
  public Finding judge(Situation now) {
    Limit.Held held = limit.heldFor(asking.card().id(), startedBy.on(), now.policy());
    try {
      Deadline deadline = held.timescale().from(startedBy.on(), now.calendar());
      Because.Clock clock = clock(deadline, now.today());
      return finding(outcome(clock), clock, held);
    } catch (OutsideKnownHolidaysException beyond) {
      return finding(Outcome.UNDETERMINED, Because.BeyondCalendar.of(startedBy, beyond), held);
    }
  }

  private Because.Clock clock(Deadline deadline, LocalDate today) {
    LocalDate lastDay = deadline.lastDay();
    Optional<LocalDate> ceased = ceasing == null ? ceasedOn : ceasing.apply(lastDay);
    if (ceased.isPresent() && ceased.get().isAfter(today)) {
      ceased = Optional.empty();
    }
    boolean ceasedInTime = ceased.isPresent() && !ceased.get().isAfter(lastDay);
    boolean tooLate =
        ceasedInTime && stoppedBy.isPresent() && stoppedBy.get().on().isAfter(lastDay);
    Optional<Occurrence> done = tooLate ? Optional.empty() : stoppedBy;
    return new Because.Clock(startedBy, deadline, done, ceased, today);
  }

  private Finding finding(Outcome outcome, Because because, Limit.Held held) {
    return asking.finding(subject, outcome, because, settings(held));
  }

  private List<SettingUsed> settings(Limit.Held held) {
    return noted.isEmpty()
        ? held.settings()
        : ImmutableList.<SettingUsed>builder().addAll(noted).addAll(held.settings()).build();
  }

  private static Outcome outcome(Because.Clock clock) {
    LocalDate lastDay = clock.deadline().lastDay();
    if (clock.stoppedBy().isPresent()) {
      return clock.stoppedBy().get().on().isAfter(lastDay) ? Outcome.MET_LATE : Outcome.MET;
    }
    if (clock.ceasedOn().isPresent()) {
      return clock.ceasedOn().get().isAfter(lastDay) ? Outcome.BREACHED : Outcome.NOT_APPLICABLE;
    }
    return clock.judgedOn().isAfter(lastDay) ? Outcome.OVERDUE : Outcome.OPEN;
  }
}
