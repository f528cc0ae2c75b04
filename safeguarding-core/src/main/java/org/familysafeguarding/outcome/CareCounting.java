// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.IN_KINSHIP_CARE;
import static org.familysafeguarding.outcome.Measure.REUNIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;

/** Counts, of children looked after, those with kin and those who went home. */
final class CareCounting implements Counting {

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    for (Child child : file.family().children()) {
      countToday(child.id(), file, study, tally);
      countPeriod(file.care().of(child.id()), study, tally);
    }
  }

  private static void countToday(ChildId child, CaseFile file, Study study, Tally.Builder tally) {
    LocalDate today = study.censoredOn();
    if (file.care().isLookedAfter(child, today)) {
      List<PlacementSpan> placements =
          file.care().of(child).stream()
              .flatMap(care -> care.placements().stream())
              .filter(placement -> stands(placement, today))
              .toList();
      if (placements.isEmpty()) {
        tally.one(IN_KINSHIP_CARE, Quantity.NOT_RECORDED);
      } else {
        tally.one(IN_KINSHIP_CARE, Quantity.N);
        if (placements.get(placements.size() - 1).placement().kind()
            == PlacementKind.CONNECTED_PERSON) {
          tally.one(IN_KINSHIP_CARE, Quantity.HITS);
        }
      }
    }
  }

  private static boolean stands(PlacementSpan placement, LocalDate day) {
    return !placement.began().on().isAfter(day)
        && placement.ended().map(end -> day.isBefore(end.on())).orElse(true);
  }

  private static void countPeriod(List<CourseOfCare> care, Study study, Tally.Builder tally) {
    DateSpan period = DateSpan.of(study.since(), study.censoredOn().plusDays(1));
    List<CourseOfCare> inPeriod =
        care.stream().filter(each -> Stretches.common(each.span(), period).isPresent()).toList();
    if (!inPeriod.isEmpty()) {
      tally.one(REUNIFIED, Quantity.N);
      if (inPeriod.stream().anyMatch(each -> wentHome(each, study))) {
        tally.one(REUNIFIED, Quantity.HITS);
      }
    }
  }

  private static boolean wentHome(CourseOfCare care, Study study) {
    return care.end()
        .filter(end -> end.reason() == LeavingCare.RETURNED_HOME)
        .filter(end -> study.isInPeriod(end.left().on()))
        .isPresent();
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return Stream.of(
        Counted.share(REUNIFIED, "children who returned home", tally).in(study.period(), study),
        Counted.share(IN_KINSHIP_CARE, "children with a connected person", tally)
            .leavingOut(tally, Quantity.NOT_RECORDED, "children whose placement is not recorded")
            .in(new Window.Day(study.censoredOn()), study));
  }
}
