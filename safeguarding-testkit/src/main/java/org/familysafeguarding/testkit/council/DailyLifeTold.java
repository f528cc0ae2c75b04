// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.DailyLifeEvent;
import org.familysafeguarding.dailylife.DealingKind;
import org.familysafeguarding.dailylife.PartnerReport;
import org.familysafeguarding.dailylife.SchoolAttendance;
import org.familysafeguarding.dailylife.Sessions;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.testkit.generate.RandomSource;

/**
 * What partners and schools tell of one family: of the year before its case was opened, and then
 * every three months.
 *
 * <p>How often the police came, or a child was at school, is drawn by chance and resembles no
 * published figure. In the weeks before a case opens there is twice as much of everything, as
 * families are referred when things are at their worst. Some partners never answer, and some stop.
 */
final class DailyLifeTold {

  private static final int A_THOUSAND = 1_000;

  /** In how many of a thousand weeks it happens, and how many in a hundred of them remain. */
  private record Pace(int weeksInAThousand, int laterPercent) {}

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;

  DailyLifeTold(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  /** Until the work ends. */
  void told(LocalDate until) {
    List<DateSpan> spans = spans(until);
    for (DealingKind kind : DealingKind.values()) {
      if (isAsked(kind) && !random.chance(10)) {
        reported(kind, answered(spans));
      }
    }
    for (Child pupil : family.pupils()) {
      if (!random.chance(12)) {
        attended(pupil, answered(spans));
      }
    }
  }

  /** The year before, and then the quarters, anew from when Family Safeguarding took over. */
  private List<DateSpan> spans(LocalDate until) {
    LocalDate opened = workers.openedOn();
    LocalDate end = until.isBefore(InventedCouncil.TOLD_UNTIL) ? until : InventedCouncil.TOLD_UNTIL;
    List<DateSpan> spans = new ArrayList<>();
    spans.add(DateSpan.of(opened.minusYears(1), opened));
    quarters(opened, workers.takenOn().isBefore(end) ? workers.takenOn() : end, spans);
    quarters(workers.takenOn(), end, spans);
    return spans;
  }

  private static void quarters(LocalDate from, LocalDate until, List<DateSpan> spans) {
    LocalDate start = from;
    while (start.isBefore(until)) {
      LocalDate end = start.plusMonths(3);
      spans.add(DateSpan.of(start, end.isBefore(until) ? end : until));
      start = end;
    }
  }

  /** One in twelve stops answering after a while. */
  private List<DateSpan> answered(List<DateSpan> spans) {
    return random.chance(8) ? spans.subList(0, Math.min(2, spans.size())) : spans;
  }

  private boolean isAsked(DealingKind kind) {
    return switch (kind) {
      case POLICE_CALLED_TO_DOMESTIC_ABUSE, EMERGENCY_ADMISSION_OF_ADULT -> true;
      case MENTAL_HEALTH_CONTACT -> family.needs(ParentalNeed.MENTAL_ILL_HEALTH);
      case SUBSTANCE_MISUSE_CONTACT -> family.needs(ParentalNeed.SUBSTANCE_MISUSE);
    };
  }

  private Pace pace(DealingKind kind) {
    return switch (kind) {
      case POLICE_CALLED_TO_DOMESTIC_ABUSE ->
          family.needs(ParentalNeed.DOMESTIC_ABUSE)
              ? new Pace(random.between(25, 90), random.between(50, 130))
              : new Pace(random.below(8), 100);
      case EMERGENCY_ADMISSION_OF_ADULT -> new Pace(random.between(8, 24), random.between(75, 150));
      case MENTAL_HEALTH_CONTACT -> new Pace(random.between(40, 120), random.between(70, 170));
      case SUBSTANCE_MISUSE_CONTACT -> new Pace(random.between(30, 110), random.between(60, 150));
    };
  }

  private void reported(DealingKind kind, List<DateSpan> spans) {
    Pace pace = pace(kind);
    for (DateSpan span : spans) {
      LocalDate end = span.endExclusive().orElseThrow();
      tell(
          span,
          new DailyLifeEvent.PartnerReported(
              new PartnerReport(kind, span.startInclusive(), end, dealings(span, pace))));
    }
  }

  private List<LocalDate> dealings(DateSpan span, Pace pace) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate week = span.startInclusive();
    for (; span.contains(week); week = week.plusWeeks(1)) {
      LocalDate day = week.plusDays(random.below(7));
      if (random.below(A_THOUSAND) < likely(pace, week) && span.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private int likely(Pace pace, LocalDate week) {
    LocalDate opened = workers.openedOn();
    if (week.isBefore(opened)) {
      boolean atItsWorst = !week.isBefore(opened.minusWeeks(10));
      return atItsWorst ? pace.weeksInAThousand() * 2 : pace.weeksInAThousand();
    }
    return week.isBefore(workers.takenOn())
        ? pace.weeksInAThousand()
        : pace.weeksInAThousand() * pace.laterPercent() / 100;
  }

  private void attended(Child pupil, List<DateSpan> spans) {
    int missed = random.between(5, 26);
    int later = Math.max(2, missed + random.between(-9, 4));
    for (DateSpan span : spans) {
      int possible = SchoolDays.halfDays(span);
      if (possible > 0 && InventedFamily.isOfSchoolAge(pupil, span.startInclusive())) {
        boolean before = span.startInclusive().isBefore(workers.takenOn());
        Sessions sessions = sessions(possible, before ? missed : later);
        LocalDate end = span.endExclusive().orElseThrow();
        tell(
            span,
            new DailyLifeEvent.AttendanceReported(
                new SchoolAttendance(pupil.id(), span.startInclusive(), end, sessions)));
      }
    }
  }

  private Sessions sessions(int possible, int missedPercent) {
    int percent = Math.max(0, missedPercent + random.between(-3, 3));
    int missed = possible * percent / 100;
    return new Sessions(possible, possible - missed, missed * random.between(20, 70) / 100);
  }

  /** Told some days after the last of the days it is about, and first when the case is open. */
  private void tell(DateSpan about, CaseEvent event) {
    LocalDate on = Days.later(about.endExclusive().orElseThrow(), random.between(4, 15));
    telling.tell(on, workers.atWorkOn(on), event);
  }
}
