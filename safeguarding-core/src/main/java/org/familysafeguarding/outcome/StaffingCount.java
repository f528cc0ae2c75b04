// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Full-time equivalents of social workers on one day: in post, vacant, agency workers, and those
 * who left in the year up to it.
 */
public record StaffingCount(
    LocalDate on, BigDecimal inPost, BigDecimal vacant, BigDecimal agency, BigDecimal leftInYear) {

  /** Refuses less than nothing. */
  public StaffingCount {
    requireNonNull(on, "on");
    requireSome(inPost, "inPost");
    requireSome(vacant, "vacant");
    requireSome(agency, "agency");
    requireSome(leftInYear, "leftInYear");
  }

  private static void requireSome(BigDecimal amount, String name) {
    requireNonNull(amount, name);
    checkArgument(amount.signum() >= 0, "%s must be 0 or more, but was %s", name, amount);
  }

  /** The rates of vacancy, turnover and agency workers, and the permanent share. */
  public List<Measurement> measurements() {
    Window today = new Window.Day(on);
    Window year = new Window.Period(on.minusYears(1).plusDays(1), on);
    return List.of(
        of(Measure.VACANCY_RATE, vacant, vacant.add(inPost), today),
        of(Measure.TURNOVER_RATE, leftInYear, inPost, year),
        of(Measure.AGENCY_RATE, agency, agency.add(inPost), today),
        of(Measure.PERMANENT_SHARE, inPost, agency.add(inPost), today));
  }

  private Measurement of(Measure measure, BigDecimal part, BigDecimal whole, Window window) {
    Ratio ratio =
        new Ratio(
            new Amount(part, "full-time equivalents"),
            new Amount(whole, measure.definition().denominator()));
    Exposure exposure = new Exposure(whole, Exposure.Unit.FULL_TIME_EQUIVALENTS);
    return new Measurement(
        measure, "", Evidence.of(whole.longValue(), ratio, exposure), window, on);
  }
}
