// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.testkit.FamilyCase;

/** What the tests of outcomes count: families allocated on Monday 3 April 2023. */
final class SampleOutcomes {

  static final LocalDate ALLOCATED = day("Mon 3 Apr 2023");
  static final LocalDate YEAR_BEFORE = day("Sun 3 Apr 2022");
  static final LocalDate YEAR_AFTER = day("Wed 3 Apr 2024");
  static final LocalDate TODAY = day("Fri 28 Jun 2024");
  static final Study STUDY = study(TODAY);

  private SampleOutcomes() {}

  static Study study(LocalDate censoredOn) {
    return new Study(
        day("Sat 1 Apr 2023"),
        censoredOn,
        FollowUp.aroundAllocation(12, 3),
        WorkingDayCalendar.englandAndWales());
  }

  static FamilyCase family() {
    return FamilyCase.opened(ALLOCATED).withUsualTeam().withChildBorn("C1", day("Wed 6 May 2015"));
  }

  static Measurement measured(Measure measure, FamilyCase... families) {
    return measured(STUDY, measure, families).get(0);
  }

  static List<Measurement> measured(Study study, Measure measure, FamilyCase... families) {
    return Stream.of(families)
        .map(FamilyCase::fold)
        .collect(Outcomes.over(study))
        .measurements()
        .stream()
        .filter(each -> each.measure() == measure)
        .toList();
  }
}
