// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.ABSENCE_CHANGE;
import static org.familysafeguarding.outcome.Measure.ATTENDANCE_POINTS;
import static org.familysafeguarding.outcome.Measure.PUPILS_ATTENDING_MORE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.dailylife.SchoolAttendance;
import org.familysafeguarding.dailylife.Sessions;
import org.familysafeguarding.people.ChildId;

/**
 * Counts attendance by its three meanings, over the same pupils.
 *
 * <p>What a school told of a stretch of days counts where all of them lie on one side of the
 * anchor: how many of its half-days lay on which side, nobody knows.
 */
final class AttendanceCounting implements Counting {

  private static final Sessions NONE = new Sessions(0, 0, 0);

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    Optional<Follow> follow = study.follow(file);
    file.dailyLife().attendances().stream()
        .map(SchoolAttendance::child)
        .distinct()
        .forEach(child -> count(file, child, follow, tally));
  }

  private static void count(
      CaseFile file, ChildId child, Optional<Follow> follow, Tally.Builder tally) {
    Sessions before = follow.map(each -> within(file, child, each.before())).orElse(NONE);
    Sessions after = follow.map(each -> within(file, child, each.after())).orElse(NONE);
    if (before.possible() == 0 || after.possible() == 0) {
      Stream.of(ATTENDANCE_POINTS, PUPILS_ATTENDING_MORE, ABSENCE_CHANGE)
          .forEach(measure -> tally.one(measure, Quantity.TOO_SHORT));
      return;
    }
    add(ATTENDANCE_POINTS, before.attended(), after.attended(), tally);
    add(ABSENCE_CHANGE, before.missed(), after.missed(), tally);
    Stream.of(ATTENDANCE_POINTS, PUPILS_ATTENDING_MORE, ABSENCE_CHANGE)
        .forEach(
            measure -> {
              tally.one(measure, Quantity.N);
              tally.add(measure, Quantity.EXPOSURE_BEFORE, before.possible());
              tally.add(measure, Quantity.EXPOSURE_AFTER, after.possible());
            });
    if (attendedMore(before, after)) {
      tally.one(PUPILS_ATTENDING_MORE, Quantity.HITS);
    }
  }

  private static boolean attendedMore(Sessions before, Sessions after) {
    return (long) after.attended() * before.possible()
        > (long) before.attended() * after.possible();
  }

  private static void add(Measure measure, long before, long after, Tally.Builder tally) {
    tally.add(measure, Quantity.BEFORE, before);
    tally.add(measure, Quantity.AFTER, after);
  }

  private static Sessions within(CaseFile file, ChildId child, DateSpan window) {
    return file.dailyLife().attendancesOf(child).stream()
        .filter(each -> isWithin(each.period(), window))
        .map(SchoolAttendance::sessions)
        .reduce(
            NONE,
            (one, other) ->
                new Sessions(
                    one.possible() + other.possible(),
                    one.attended() + other.attended(),
                    one.unauthorised() + other.unauthorised()));
  }

  private static boolean isWithin(DateSpan period, DateSpan window) {
    return Stretches.common(period, window).equals(Optional.of(period));
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return Stream.of(
        new Comparing(ATTENDANCE_POINTS, "half-days attended", Exposure.Unit.SESSIONS)
            .from(tally, study, leftOut(ATTENDANCE_POINTS, tally)),
        improved(tally, study),
        new Comparing(ABSENCE_CHANGE, "half-days missed", Exposure.Unit.SESSIONS)
            .from(tally, study, leftOut(ABSENCE_CHANGE, tally)));
  }

  private static Measurement improved(Tally tally, Study study) {
    Measure measure = PUPILS_ATTENDING_MORE;
    BigDecimal sessions =
        tally
            .amount(measure, Quantity.EXPOSURE_BEFORE)
            .add(tally.amount(measure, Quantity.EXPOSURE_AFTER));
    return Counted.share(measure, "pupils attending more", tally)
        .exposedFor(new Exposure(sessions, Exposure.Unit.SESSIONS))
        .beside(leftOut(measure, tally))
        .in(study.followUp().around(), study);
  }

  private static List<Aside> leftOut(Measure measure, Tally tally) {
    return List.of(
        new Aside(
            Aside.Kind.LEFT_OUT,
            tally.count(measure, Quantity.TOO_SHORT),
            "pupils without half-days on both sides"));
  }
}
