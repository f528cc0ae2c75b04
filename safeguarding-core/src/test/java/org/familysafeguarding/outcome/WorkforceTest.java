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
}
