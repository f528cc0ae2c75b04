// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Quantity.AFTER;
import static org.familysafeguarding.outcome.Quantity.BEFORE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanKind;

/** Counts children with a plan, or looked after, on two days. */
final class NumberCounting implements Counting {

  private static final ImmutableMap<Measure, PlanKind> PLANS =
      ImmutableMap.of(
          Measure.CHILD_PROTECTION_PLANS_CHANGE, PlanKind.CHILD_PROTECTION,
          Measure.CHILD_IN_NEED_PLANS_CHANGE, PlanKind.CHILD_IN_NEED,
          Measure.PRE_PROCEEDINGS_CHANGE, PlanKind.PRE_PROCEEDINGS);

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    for (Measure measure : measures()) {
      tally.add(measure, BEFORE, on(measure, file, study.since()));
      tally.add(measure, AFTER, on(measure, file, study.censoredOn()));
    }
  }

  private static Iterable<Measure> measures() {
    return Stream.concat(PLANS.keySet().stream(), Stream.of(Measure.LOOKED_AFTER_CHANGE)).toList();
  }

  private static long on(Measure measure, CaseFile file, LocalDate day) {
    return file.family().children().stream()
        .filter(child -> isCounted(measure, file, child.id(), day))
        .count();
  }

  private static boolean isCounted(Measure measure, CaseFile file, ChildId child, LocalDate day) {
    return measure == Measure.LOOKED_AFTER_CHANGE
        ? file.care().isLookedAfter(child, day)
        : file.plans().of(child).stream()
            .anyMatch(plan -> plan.kind() == PLANS.get(measure) && plan.isOpenOn(day));
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return Stream.of(
            Measure.CHILD_PROTECTION_PLANS_CHANGE,
            Measure.CHILD_IN_NEED_PLANS_CHANGE,
            Measure.LOOKED_AFTER_CHANGE,
            Measure.PRE_PROCEEDINGS_CHANGE)
        .map(
            measure ->
                PointInTime.change(
                    measure,
                    tally.count(measure, BEFORE),
                    tally.count(measure, AFTER),
                    study.days()));
  }
}
