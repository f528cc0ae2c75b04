// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import static org.familysafeguarding.calendar.Timescale.calendarDays;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourseOfProceedings;
import org.familysafeguarding.court.EndedProceedings;
import org.familysafeguarding.court.ExtendedTimetable;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.TimedDuty;

/**
 * A time in which a court must dispose of proceedings, from a day to the last one it allows.
 *
 * <p>An extension granted before the time ran out moves its last day. One granted afterwards begins
 * a time of its own, for section 32(8) counts it from the day it was granted; what ran out before
 * it stays broken, as it was. One that leaves no day after the one it was granted on, or none after
 * the last day there was, allows nothing more.
 */
final class TimeAllowed {

  /** Whichever of two extensions of one day was recorded first, the further one comes first. */
  private static final Comparator<ExtendedTimetable> AS_GRANTED =
      Comparator.comparing((ExtendedTimetable each) -> each.granted().on())
          .thenComparing(each -> each.extension().lastDay(), Comparator.reverseOrder())
          .thenComparing(each -> each.granted().entry().value());

  private final TimedDuty duty;
  private final Occurrence since;
  private final LocalDate runsOut;

  private TimeAllowed(TimedDuty duty, Occurrence since, LocalDate runsOut) {
    this.duty = duty;
    this.since = since;
    this.runsOut = runsOut;
  }

  /** One finding for each time that was allowed, the first one first. */
  static List<Finding> judged(CourseOfProceedings course, Matter matter, Timescale usual) {
    Optional<LocalDate> died = allDied(course, matter.file());
    List<Finding> findings = new ArrayList<>();
    TimeAllowed time = usual(usual, course.issued(), matter);
    for (ExtendedTimetable each : lengthening(course, usual, matter)) {
      Occurrence granted = each.granted();
      boolean tooLate = granted.on().isAfter(time.runsOut);
      if (tooLate) {
        findings.add(time.duty.ceasedOn(earlier(died, granted.on())).judge());
      }
      time = ordered(tooLate ? granted : time.since, each.extension().lastDay(), matter);
    }
    Optional<Occurrence> ended = course.end().map(EndedProceedings::ended);
    findings.add(time.duty.doneBy(ended).ceasedOn(died).judge());
    return findings;
  }

  private static TimeAllowed usual(Timescale usual, Occurrence issued, Matter matter) {
    Timescale held = matter.asShortened(usual, issued.on());
    LocalDate last = held.from(issued.on(), matter.now().calendar()).lastDay();
    return new TimeAllowed(matter.within(usual, issued), issued, last);
  }

  private static TimeAllowed ordered(Occurrence since, LocalDate last, Matter matter) {
    Timescale time = calendarDays((int) ChronoUnit.DAYS.between(since.on(), last));
    return new TimeAllowed(matter.withinTimeOrdered(time, since), since, last);
  }

  /** The extensions granted while the proceedings went on that gave them more time. */
  private static List<ExtendedTimetable> lengthening(
      CourseOfProceedings course, Timescale usual, Matter matter) {
    LocalDate last = usual.from(course.issued().on(), matter.now().calendar()).lastDay();
    List<ExtendedTimetable> longer = new ArrayList<>();
    for (ExtendedTimetable each : Ordering.from(AS_GRANTED).sortedCopy(course.extensions())) {
      LocalDate granted = each.granted().on();
      LocalDate extended = each.extension().lastDay();
      boolean over = course.end().filter(end -> end.ended().on().isBefore(granted)).isPresent();
      if (!over && extended.isAfter(last) && extended.isAfter(granted)) {
        longer.add(each);
        last = extended;
      }
    }
    return longer;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, LocalDate other) {
    return Optional.of(one.filter(day -> day.isBefore(other)).orElse(other));
  }

  /** The day the last of the children died, where none lives. */
  private static Optional<LocalDate> allDied(CourseOfProceedings course, CaseFile file) {
    Set<ChildId> children = course.application().children();
    List<LocalDate> deaths =
        children.stream().flatMap(child -> file.family().diedOn(child).stream()).toList();
    return deaths.size() < children.size()
        ? Optional.empty()
        : deaths.stream().max(Comparator.naturalOrder());
  }
}
