// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ChildhoodTest {

  @Test
  void lastsUntilTheEighteenthBirthday() {
    CaseFile file =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .withChildBorn("C2", day("Tue 29 Feb 2000"))
            .fold();

    assertThat(childhoodOf(0, file))
        .isEqualTo(DateSpan.of(day("Wed 6 May 2020"), day("Thu 6 May 2038")));
    assertThat(childhoodOf(1, file))
        .as("Born on 29 February, grown up on 1 March")
        .isEqualTo(DateSpan.of(day("Tue 29 Feb 2000"), day("Thu 1 Mar 2018")));
  }

  private static DateSpan childhoodOf(int which, CaseFile file) {
    Child child = file.family().children().get(which);
    return Childhood.of(child, file).orElseThrow();
  }
}
