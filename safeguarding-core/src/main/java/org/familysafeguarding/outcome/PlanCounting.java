// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.ENDED_PLANS_BY_LENGTH;
import static org.familysafeguarding.outcome.Measure.SECOND_OR_SUBSEQUENT_PLANS;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;

/** Counts child protection plans that began after an earlier one, and how long plans lasted. */
final class PlanCounting implements Counting {

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    for (CourseOfPlan plan : file.plans().of(PlanKind.CHILD_PROTECTION)) {
      if (study.isInPeriod(plan.started().on())) {
        tally.one(SECOND_OR_SUBSEQUENT_PLANS, Quantity.N);
        if (isSecondOrLater(plan, file)) {
          tally.one(SECOND_OR_SUBSEQUENT_PLANS, Quantity.HITS);
        }
      }
      plan.end()
          .map(end -> end.ended().on())
          .filter(study::isInPeriod)
          .ifPresent(ended -> countLength(plan.started().on(), ended, tally));
    }
  }

  /** By what was recorded of earlier plans when it began, or by those in the file. */
  private static boolean isSecondOrLater(CourseOfPlan plan, CaseFile file) {
    return (plan.plan().terms() instanceof PlanTerms.ChildProtection terms
            && terms.previousPlans() > 0)
        || file.plans().of(plan.child()).stream()
            .filter(each -> each.kind() == PlanKind.CHILD_PROTECTION)
            .anyMatch(each -> each.started().on().isBefore(plan.started().on()));
  }

  private static void countLength(LocalDate started, LocalDate ended, Tally.Builder tally) {
    tally.one(ENDED_PLANS_BY_LENGTH, Quantity.N);
    tally.one(ENDED_PLANS_BY_LENGTH, PlanLength.of(started, ended).toString(), Quantity.HITS);
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    Stream<Measurement> lengths =
        PlanLength.all().stream()
            .map(
                band ->
                    Counted.share(ENDED_PLANS_BY_LENGTH, band, "plans", tally)
                        .part(band, study.period(), study));
    return Stream.concat(
        Stream.of(
            Counted.share(SECOND_OR_SUBSEQUENT_PLANS, "second or later plans", tally)
                .in(study.period(), study)),
        lengths);
  }
}
