// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.dailylife.DealingKind.EMERGENCY_ADMISSION_OF_ADULT;
import static org.familysafeguarding.dailylife.DealingKind.POLICE_CALLED_TO_DOMESTIC_ABUSE;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class DailyLifeTest {

  private static final LocalDate MARCH = day("Fri 1 Mar 2024");
  private static final LocalDate APRIL = day("Mon 1 Apr 2024");
  private static final LocalDate MAY = day("Wed 1 May 2024");
  private static final LocalDate JUNE = day("Sat 1 Jun 2024");

  private final FamilyCase told =
      FamilyCase.opened(day("Mon 5 Feb 2024")).withChildBorn("C1", day("Wed 6 May 2015")).on(JUNE);

  @Test
  void aLaterReportIsRightAboutTheDaysBothSpeakOf() {
    LocalDate inMarch = day("Tue 12 Mar 2024");
    LocalDate inApril = day("Tue 9 Apr 2024");
    DailyLife life =
        told.partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, MARCH, MAY, inMarch, inApril, inApril)
            .partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, APRIL, JUNE, inApril)
            .fold()
            .dailyLife();
    assertThat(life.dealings(POLICE_CALLED_TO_DOMESTIC_ABUSE)).containsExactly(inMarch, inApril);
    assertThat(life.toldOf(POLICE_CALLED_TO_DOMESTIC_ABUSE))
        .containsExactly(DateSpan.of(MARCH, JUNE));
    assertThat(life.reports()).hasSize(2);
  }

  @Test
  void thatThereWereNoneIsNotThatNobodyAsked() {
    DailyLife life =
        told.partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, MARCH, APRIL)
            .partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, MAY, JUNE)
            .fold()
            .dailyLife();
    assertThat(life.dealings(POLICE_CALLED_TO_DOMESTIC_ABUSE)).isEmpty();
    assertThat(life.toldOf(POLICE_CALLED_TO_DOMESTIC_ABUSE))
        .containsExactly(DateSpan.of(MARCH, APRIL), DateSpan.of(MAY, JUNE));
    assertThat(life.toldOf(EMERGENCY_ADMISSION_OF_ADULT)).isEmpty();
  }

  @Test
  void ofTwoAccountsOfAttendanceThatOverlapTheLaterStands() {
    DailyLife life =
        told.attendanceReported("C1", MARCH, APRIL, new Sessions(40, 20, 5))
            .attendanceReported("C1", APRIL, MAY, new Sessions(30, 30, 0))
            .attendanceReported("C1", MARCH, APRIL, new Sessions(40, 25, 5))
            .fold()
            .dailyLife();
    assertThat(life.attendancesOf(new ChildId("C1")))
        .extracting(each -> each.sessions().attended())
        .containsExactly(30, 25);
  }

  @Test
  void aReportSpeaksOfDaysThatAreOverAndTellsOfNoOthers() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(
            () ->
                told.on(MARCH)
                    .partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, MARCH, APRIL)
                    .fold())
        .withMessageContaining("cannot be of days up to 2024-04-01");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(
            () -> told.attendanceReported("C9", MARCH, APRIL, new Sessions(1, 1, 0)).fold());
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> new PartnerReport(EMERGENCY_ADMISSION_OF_ADULT, MARCH, APRIL, List.of(APRIL)))
        .withMessageContaining("cannot tell of a dealing on 2024-04-01");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new PartnerReport(EMERGENCY_ADMISSION_OF_ADULT, MARCH, MARCH, List.of()));
  }

  @Test
  void noMoreSessionsAreAttendedAndMissedThanThereWere() {
    assertThat(new Sessions(40, 30, 4).missed()).isEqualTo(10);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Sessions(40, 37, 4))
        .withMessageContaining("at most the 40 possible");
  }
}
