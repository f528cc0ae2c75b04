// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import static org.familysafeguarding.calendar.Timescale.calendarDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.court.CourseOfProceedings;
import org.familysafeguarding.court.ExtendedTimetable;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/**
 * The timetable of care and supervision proceedings, section 32 of the Children Act 1989.
 *
 * <p>The 26 weeks begin with the day of issue: of an application issued on Mon 4 Mar 2024, Sun 1
 * Sep 2024 is the last day.
 */
final class Timetable {

  /** The days that follow the first of 26 weeks. */
  private static final Timescale USUAL = calendarDays(26 * 7 - 1);

  private Timetable() {}

  static Rule disposedOfInTime() {
    return Rule.forEachSeries(
        RuleCard.of("court.disposed-of-in-time")
            .titled(
                "Care and supervision proceedings are disposed of within 26 weeks, or as extended",
                Stage.COURT,
                ProtectionSources.timetable("section 32(1) and (5)"),
                DutyHolder.LEGAL_SERVICES)
            .within(USUAL)
            .taking(
                "The 26 weeks begin with the day of issue, which is counted; 181 days follow it."
                    + " An extension holds from the day it was granted. Where the time allowed had"
                    + " run out by then, that stays broken, and the time extended is asked about"
                    + " for itself, from the day it was granted. A council's shorter time gives"
                    + " way to an extension."),
        file -> file.courtApplications().all(),
        Timetable::subject,
        (course, matter) -> Findings.of(TimeAllowed.judged(course, matter, USUAL)));
  }

  private static Subject subject(CourseOfProceedings course) {
    return Subject.of(
        Subject.Kind.PROCEEDINGS, course.application().id(), course.application().children());
  }

  /** Section 32(8). */
  static Rule extendedWithin8Weeks() {
    return Rule.forEachSeries(
        RuleCard.of("court.extension-length")
            .titled(
                "Each extension of the timetable is of at most 8 weeks",
                Stage.COURT,
                ProtectionSources.timetable("section 32(8)"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking(
                "The 8 weeks follow the end of the time extended, or the day the extension was"
                    + " granted where that is later."),
        file -> file.courtApplications().all(),
        Timetable::subject,
        Timetable::lengths);
  }

  private static Findings lengths(CourseOfProceedings course, Matter matter) {
    List<Finding> findings = new ArrayList<>();
    LocalDate end = course.issued().on().plusDays(USUAL.amount());
    for (ExtendedTimetable each : course.extensions()) {
      LocalDate granted = each.granted().on();
      LocalDate last = (granted.isAfter(end) ? granted : end).plusWeeks(8);
      end = each.extension().lastDay();
      findings.add(matter.keptIf(!end.isAfter(last), "within", "too-long", each.granted()));
    }
    return Findings.of(findings);
  }

  /** Section 32(5) and (7). */
  static Rule extensionJustified() {
    return Rule.forEachSeries(
        RuleCard.of("court.extension-justified")
            .titled(
                "Each extension of the timetable has a specific justification",
                Stage.COURT,
                ProtectionSources.timetable("section 32(5) and (7)"),
                DutyHolder.LEGAL_SERVICES)
            .asking(),
        file -> file.courtApplications().all(),
        Timetable::subject,
        (course, matter) ->
            Findings.of(
                course.extensions().stream()
                    .map(
                        each ->
                            matter.keptIf(
                                each.extension().justification().isPresent(),
                                "justified",
                                "no-reason",
                                each.granted()))
                    .toList()));
  }
}
