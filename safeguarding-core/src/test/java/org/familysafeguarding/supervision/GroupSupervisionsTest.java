// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class GroupSupervisionsTest {

  private final GroupSupervisions supervisions =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .on(day("Tue 12 Mar 2024"))
          .groupSupervision("GS1")
          .on(day("Tue 9 Apr 2024"))
          .groupSupervisionWithoutJudgement("GS2")
          .fold()
          .supervisions();

  @Test
  void theLastOneOnOrBeforeADayIsFound() {
    assertThat(supervisions.all()).hasSize(2);
    assertThat(supervisions.lastOnOrBefore(day("Mon 11 Mar 2024"))).isEmpty();
    assertThat(held(supervisions.lastOnOrBefore(day("Tue 12 Mar 2024")))).contains("GS1");
    assertThat(held(supervisions.lastOnOrBefore(day("Mon 8 Apr 2024")))).contains("GS1");
    assertThat(held(supervisions.lastOnOrBefore(day("Tue 9 Apr 2024")))).contains("GS2");
  }

  private static Optional<String> held(Optional<HeldSupervision> supervision) {
    return supervision.map(each -> each.supervision().id().value());
  }

  @Test
  void somebodyIsThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new GroupSupervision(
                    new SupervisionId("GS1"),
                    Set.of(),
                    Optional.empty(),
                    new Narrative("Steady."),
                    List.of()))
        .withMessage("Group supervision GS1 must say who was there");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(new SupervisionId("GS1")).hasToString("GS1");
  }
}
