// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Set;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class CourtApplicationsTest {

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withAdult("A1");

  @Test
  void proceedingsAreExtendedAndEnd() {
    CourtApplications applications =
        marlowe
            .applicationIssued("CA1")
            .on(day("Mon 26 Aug 2024"))
            .timetableExtended("CA1", day("Fri 25 Oct 2024"))
            .on(day("Fri 18 Oct 2024"))
            .proceedingsEnded("CA1", ProceedingsOutcome.CARE_ORDER)
            .fold()
            .courtApplications();

    CourseOfProceedings course = applications.all().get(0);
    assertThat(course.issued().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(course.extensions())
        .extracting(each -> each.granted().on())
        .containsExactly(day("Mon 26 Aug 2024"));
    assertThat(course.end().orElseThrow().outcome()).isEqualTo(ProceedingsOutcome.CARE_ORDER);
    assertThat(applications.aboutAnyOf(Set.of(new ChildId("C1")))).containsExactly(course);
    assertThat(applications.aboutAnyOf(Set.of(new ChildId("C2")))).isEmpty();
  }

  @Test
  void stepsTowardsAFamilyMeetingAreFoundByStepAndChild() {
    FamilyMeetings meetings =
        marlowe
            .familyMeetingStep(FamilyMeetingStep.OFFERED, "A1")
            .familyMeetingStep(FamilyMeetingStep.ACCEPTED, "A1")
            .fold()
            .familyMeetings();

    assertThat(meetings.steps()).hasSize(2);
    assertThat(meetings.steps(FamilyMeetingStep.ACCEPTED, new ChildId("C1")))
        .extracting(TakenFamilyMeetingStep::adults)
        .containsExactly(Set.of(new AdultId("A1")));
    assertThat(meetings.steps(FamilyMeetingStep.HELD, new ChildId("C1"))).isEmpty();
    assertThat(meetings.steps(FamilyMeetingStep.OFFERED, new ChildId("C2"))).isEmpty();
  }
}
