// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.dailylife.DailyLife;

/** Folds what partners and schools told; nobody can tell of days that are yet to come. */
final class DailyLifeFold implements DailyLifeEvent.Reader {

  private final DailyLife.Builder dailyLife = DailyLife.builder();
  private final KnownPeople people;

  DailyLifeFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void partnerReported(DailyLifeEvent.PartnerReported event, Occurrence when) {
    requireOver(event.report().endExclusive(), when);
    dailyLife.told(event.report());
  }

  @Override
  public void attendanceReported(DailyLifeEvent.AttendanceReported event, Occurrence when) {
    people.require(event.attendance().child());
    requireOver(event.attendance().endExclusive(), when);
    dailyLife.told(event.attendance());
  }

  private static void requireOver(LocalDate endExclusive, Occurrence when) {
    checkArgument(
        endExclusive.minusDays(1).compareTo(when.on()) <= 0,
        "What was told on %s cannot be of days up to %s",
        when.on(),
        endExclusive);
  }

  DailyLife dailyLife() {
    return dailyLife.build();
  }
}
