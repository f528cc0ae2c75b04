// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.testkit.Days.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.Test;

class WorkforceTest {

  private static final LocalDate DAY = day("Sat 30 Sep 2017");

  /** The number of families is invented: it was not published. */
  @Test
  void theAverageCaseloadOfEnglandIn2017ComesOut() {
    List<Measurement> caseload =
        new CaseloadCount(DAY, 317_690, 160_000, new BigDecimal("17840")).measurements();
    assertThat(caseload)
        .extracting(Measurement::measure)
        .containsExactly(Measure.CHILDREN_PER_SOCIAL_WORKER, Measure.FAMILIES_PER_SOCIAL_WORKER);
    assertThat(caseload.get(0).value()).contains(new BigDecimal("17.807735"));
    assertThat(caseload.get(0).shown()).isEqualTo("17.8");
    assertThat(caseload.get(0).evidence().exposure())
        .isEqualTo(new Exposure(new BigDecimal("17840"), Exposure.Unit.FULL_TIME_EQUIVALENTS));
  }

  @Test
  void vacancyTurnoverAndAgencyRatesDivideByWhatTheyAreSaidTo() {
    StaffingCount staffing =
        new StaffingCount(
            DAY, new BigDecimal("16"), new BigDecimal("4"), new BigDecimal("4"), BigDecimal.ONE);
    assertThat(staffing.measurements())
        .extracting(Measurement::measure, Measurement::shown)
        .containsExactly(
            tuple(Measure.VACANCY_RATE, "20%"),
            tuple(Measure.TURNOVER_RATE, "6%"),
            tuple(Measure.AGENCY_RATE, "20%"),
            tuple(Measure.PERMANENT_SHARE, "80%"));
  }

  @Test
  void aTeamWithNobodyInPostHasNoTurnoverToCompute() {
    StaffingCount nobody =
        new StaffingCount(DAY, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(nobody.measurements())
        .extracting(Measurement::shown)
        .containsExactly("100%", "not computable", "not computable", "not computable");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new CaseloadCount(DAY, 1, 1, BigDecimal.ONE.negate()));
  }

  /**
   * Twelve posts for social workers: two managers and ten others. On that day an agency worker
   * fills P-SW15, and P-SW25 is vacant; SW23 is away, and in post. Of those who left in the year
   * before, one was no agency worker: SW19, on 5 August 2024.
   */
  @Test
  void anEstablishmentIsCountedByItsPostsForSocialWorkers() {
    Establishment sandmere = InventedCouncil.shipped().establishment();
    assertThat(StaffingCount.of(sandmere, day("Fri 30 May 2025")))
        .isEqualTo(
            new StaffingCount(
                day("Fri 30 May 2025"),
                new BigDecimal("10.00"),
                new BigDecimal("1.00"),
                new BigDecimal("1.00"),
                new BigDecimal("1.00")));
    assertThat(StaffingCount.of(sandmere, day("Fri 30 May 2025")).measurements())
        .extracting(Measurement::measure, Measurement::shown)
        .containsExactly(
            tuple(Measure.VACANCY_RATE, "9%"),
            tuple(Measure.TURNOVER_RATE, "10%"),
            tuple(Measure.AGENCY_RATE, "9%"),
            tuple(Measure.PERMANENT_SHARE, "91%"));
  }

  @Test
  void whoLeftCountsFromTheDayOfLeavingForAYear() {
    Establishment sandmere = InventedCouncil.shipped().establishment();
    assertThat(StaffingCount.of(sandmere, day("Sun 4 Aug 2024")).leftInYear()).isZero();
    assertThat(StaffingCount.of(sandmere, day("Mon 5 Aug 2024")).leftInYear())
        .isEqualByComparingTo("1");
    assertThat(StaffingCount.of(sandmere, day("Mon 4 Aug 2025")).leftInYear())
        .isEqualByComparingTo("1");
    assertThat(StaffingCount.of(sandmere, day("Tue 5 Aug 2025")).leftInYear()).isZero();
  }

  /** The same families and full-time equivalents as the average of the caseloads has. */
  @Test
  void caseloadsAreThoseOfSocialWorkersWhoHoldAny() {
    LocalDate today = day("Fri 30 May 2025");
    Caseloads caseloads =
        Caseloads.on(
            today,
            InventedCouncil.shipped().establishment(),
            CaseloadPolicy.unset(),
            InventedCouncil.shipped().families().stream()
                .map(CaseHistory::fold)
                .map(file -> file.asItStoodOn(today)));
    CaseloadCount count = CaseloadCount.of(caseloads);
    assertThat(count.families()).isEqualTo(caseloads.average().cases()).isPositive();
    assertThat(count.children()).isGreaterThan(count.families());
    assertThat(count.fullTimeEquivalentsHoldingCases())
        .isEqualTo(BigDecimal.valueOf(caseloads.average().fte().hundredths(), 2));
  }
}
