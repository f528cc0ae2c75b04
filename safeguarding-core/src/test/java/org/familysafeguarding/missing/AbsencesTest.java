// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class AbsencesTest {

  @Test
  void aChildGoesMissingReturnsAndIsSpokenWith() {
    CourseOfAbsence absence =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2009"))
            .wentMissing("AB1", "C1")
            .on(day("Tue 5 Mar 2024"))
            .returned("AB1")
            .returnInterview("AB1", ReturnInterviewStep.OFFERED)
            .on(day("Thu 7 Mar 2024"))
            .returnInterview("AB1", ReturnInterviewStep.HELD, Interviewer.ONE_OF_THE_CARERS)
            .fold()
            .absences()
            .all()
            .get(0);

    assertThat(absence.absence().kind()).isEqualTo(AbsenceKind.MISSING);
    assertThat(absence.began().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(absence.returned().orElseThrow().on()).isEqualTo(day("Tue 5 Mar 2024"));
    assertThat(absence.first(ReturnInterviewStep.HELD).orElseThrow().interviewer())
        .contains(Interviewer.ONE_OF_THE_CARERS);
    assertThat(absence.first(ReturnInterviewStep.DECLINED)).isEmpty();
  }
}
