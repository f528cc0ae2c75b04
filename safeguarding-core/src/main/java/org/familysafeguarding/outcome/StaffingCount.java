// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.establishment.Engagement;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.establishment.PostFilling;

/**
 * Full-time equivalents of social workers on one day: in post, vacant, agency workers, and those
 * who left in the year up to it.
 *
 * <p>Agency workers are not in post, as the formulas divide by both. What was found of the formulas
 * does not say whether a post that an agency worker fills is vacant; here it is not.
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

  /**
   * What a council's establishment says of its posts for social workers on that day.
   *
   * <p>Whoever is away is in post. Somebody left in the year if they filled a post, other than as
   * an agency worker, until some day in the year up to that day, and filled none on that day of
   * leaving: with 5 August 2024 as the end of a post, they are counted from 5 August 2024 to 4
   * August 2025. Who went from one post to another on the same day has not left.
   */
  public static StaffingCount of(Establishment establishment, LocalDate on) {
    Fte inPost = Fte.NONE;
    Fte agency = Fte.NONE;
    Fte vacant = Fte.NONE;
    for (Post post : establishment.postsOn(on)) {
      if (post.discipline() == Discipline.SOCIAL_WORK) {
        Optional<PostFilling> filling = establishment.fillingOf(post.id(), on);
        boolean byAgency = filling.filter(StaffingCount::isAgency).isPresent();
        vacant = filling.isEmpty() ? vacant.plus(post.fte()) : vacant;
        agency = byAgency ? agency.plus(post.fte()) : agency;
        inPost = filling.isPresent() && !byAgency ? inPost.plus(post.fte()) : inPost;
      }
    }
    return new StaffingCount(
        on,
        decimal(inPost),
        decimal(vacant),
        decimal(agency),
        decimal(new Leavers(establishment).inTheYearTo(on)));
  }

  static boolean isAgency(PostFilling filling) {
    return filling.engagement() == Engagement.AGENCY_STAFF;
  }

  private static BigDecimal decimal(Fte fte) {
    return BigDecimal.valueOf(fte.hundredths(), 2);
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
