// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.caseload.CaseCount;
import org.familysafeguarding.caseload.Caseload;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.establishment.Fte;

/**
 * How many cases how many social workers hold on one day.
 *
 * <p>Children and families are always told together, with the full-time equivalents that hold them:
 * a council with large families is not twice as busy as its count of children says. England in 2017
 * had 317,690 cases for 17,840 full-time equivalents: 17.8.
 */
public record CaseloadCount(
    LocalDate on, long children, long families, BigDecimal fullTimeEquivalentsHoldingCases) {

  /** Refuses less than nothing. */
  public CaseloadCount {
    requireNonNull(on, "on");
    requireNonNull(fullTimeEquivalentsHoldingCases, "fullTimeEquivalentsHoldingCases");
    checkArgument(children >= 0, "children must be 0 or more, but were %s", children);
    checkArgument(families >= 0, "families must be 0 or more, but were %s", families);
    checkArgument(
        fullTimeEquivalentsHoldingCases.signum() >= 0,
        "fullTimeEquivalentsHoldingCases must be 0 or more, but were %s",
        fullTimeEquivalentsHoldingCases);
  }

  /** What the social workers in post who hold any case have on the day of those caseloads. */
  public static CaseloadCount of(Caseloads caseloads) {
    List<Caseload> holding = caseloads.ofSocialWorkersHoldingCases();
    CaseCount cases = holding.stream().map(Caseload::count).reduce(CaseCount.NONE, CaseCount::plus);
    Fte fte = holding.stream().map(Caseload::fte).reduce(Fte.NONE, Fte::plus);
    return new CaseloadCount(
        caseloads.day(),
        cases.children(),
        cases.families(),
        BigDecimal.valueOf(fte.hundredths(), 2));
  }

  /** Children and families for each full-time equivalent. */
  public List<Measurement> measurements() {
    return List.of(
        per(Measure.CHILDREN_PER_SOCIAL_WORKER, children),
        per(Measure.FAMILIES_PER_SOCIAL_WORKER, families));
  }

  private Measurement per(Measure measure, long cases) {
    Definition definition = measure.definition();
    Ratio ratio =
        new Ratio(
            Amount.of(cases, definition.counted()),
            new Amount(fullTimeEquivalentsHoldingCases, definition.denominator()));
    Exposure exposure =
        new Exposure(fullTimeEquivalentsHoldingCases, Exposure.Unit.FULL_TIME_EQUIVALENTS);
    return new Measurement(
        measure, "", Evidence.of(cases, ratio, exposure), new Window.Day(on), on);
  }
}
