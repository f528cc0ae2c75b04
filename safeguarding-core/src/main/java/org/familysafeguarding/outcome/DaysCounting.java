// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Aside.Kind.BEHIND_THE_FIGURE;
import static org.familysafeguarding.outcome.Aside.Kind.LEFT_OUT;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;

/** Counts days in care and on plans, child by child, before the anchor and from it on. */
final class DaysCounting implements Counting {

  private static final ImmutableMap<Measure, Optional<PlanKind>> WHERE =
      ImmutableMap.of(
          Measure.DAYS_IN_CARE, Optional.empty(),
          Measure.DAYS_ON_CHILD_PROTECTION_PLAN, Optional.of(PlanKind.CHILD_PROTECTION),
          Measure.DAYS_ON_CHILD_IN_NEED_PLAN, Optional.of(PlanKind.CHILD_IN_NEED));

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    Optional<Follow> follow = study.follow(file);
    for (Child child : file.family().children()) {
      Optional<DateSpan> childhood = Childhood.of(child, file);
      WHERE.forEach(
          (measure, plan) -> {
            if (follow.isEmpty()) {
              tally.one(measure, Quantity.NOT_ANCHORED);
            } else if (childhood.isEmpty() || !isLongEnough(childhood.get(), follow.get(), study)) {
              tally.one(measure, Quantity.TOO_SHORT);
            } else {
              new OneChild(measure, spans(file, child.id(), plan), childhood.get())
                  .count(follow.get(), tally);
            }
          });
    }
  }

  private static boolean isLongEnough(DateSpan childhood, Follow follow, Study study) {
    return Stream.of(follow.before(), follow.after())
        .map(window -> Stretches.of(Stream.of(childhood), window))
        .allMatch(known -> DealingCounting.isEnough(known, study));
  }

  private static List<DateSpan> spans(CaseFile file, ChildId child, Optional<PlanKind> plan) {
    return plan.isEmpty()
        ? file.care().of(child).stream().map(CourseOfCare::span).toList()
        : file.plans().of(child).stream()
            .filter(each -> each.kind() == plan.get())
            .map(CourseOfPlan::span)
            .toList();
  }

  private record OneChild(Measure measure, List<DateSpan> spans, DateSpan childhood) {

    void count(Follow follow, Tally.Builder tally) {
      long before = add(follow.before(), Quantity.BEFORE, Quantity.EXPOSURE_BEFORE, tally);
      long after = add(follow.after(), Quantity.AFTER, Quantity.EXPOSURE_AFTER, tally);
      tally.one(measure, Quantity.N);
      if (before + after > 0) {
        tally.one(measure, Quantity.CONTRIBUTING);
      }
    }

    private long add(DateSpan window, Quantity days, Quantity exposure, Tally.Builder tally) {
      DateSpan lived = Stretches.common(childhood, window).orElseThrow();
      long there = Stretches.of(spans.stream(), lived).days();
      tally.add(measure, days, there);
      tally.add(measure, exposure, Stretches.of(Stream.of(lived), window).months());
      return there;
    }
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return WHERE.keySet().stream()
        .map(
            measure ->
                new Comparing(measure, "days", Exposure.Unit.CHILD_MONTHS)
                    .from(tally, study, asides(measure, tally)));
  }

  private static List<Aside> asides(Measure measure, Tally tally) {
    return List.of(
        new Aside(
            BEHIND_THE_FIGURE,
            tally.count(measure, Quantity.CONTRIBUTING),
            "children with any such day"),
        new Aside(
            LEFT_OUT,
            tally.count(measure, Quantity.NOT_ANCHORED),
            "children without the day it is counted from"),
        new Aside(
            LEFT_OUT,
            tally.count(measure, Quantity.TOO_SHORT),
            "children not known for long enough on both sides"));
  }
}
