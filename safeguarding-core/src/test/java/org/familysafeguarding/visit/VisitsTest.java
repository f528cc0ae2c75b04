// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private static final ChildId C1 = new ChildId("C1");

  private final Visits visits =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .on(day("Tue 5 Mar 2024"))
          .visit("V1", Seen.SEEN_WITH_OTHERS)
          .on(day("Mon 11 Mar 2024"))
          .visit("V2", Seen.NOT_SEEN)
          .on(day("Fri 15 Mar 2024"))
          .visit("V3", Seen.SEEN_ALONE)
          .fold()
          .visits();

  private static Visit visit(ChildSeen... children) {
    return new Visit(
        new VisitId("V1"),
        new PractitionerId("SW1"),
        VisitPurpose.CHILD_IN_NEED,
        VisitPlace.HOME,
        List.of(children));
  }

  private static ChildSeen seen(String child, Seen seen) {
    return new ChildSeen(new ChildId(child), seen, false, Optional.empty());
  }

  @Test
  void aVisitAtWhichNobodySawTheChildIsNoSightOfThem() {
    assertThat(visits.all()).hasSize(3);
    assertThat(visits.lastThatSaw(C1, day("Thu 14 Mar 2024")).orElseThrow().visit().id())
        .isEqualTo(new VisitId("V1"));
    assertThat(visits.lastThatSaw(C1, day("Fri 15 Mar 2024")).orElseThrow().visit().id())
        .isEqualTo(new VisitId("V3"));
    assertThat(visits.lastThatSaw(C1, day("Mon 4 Mar 2024"))).isEmpty();
    assertThat(visits.lastThatSaw(new ChildId("C9"), day("Fri 15 Mar 2024"))).isEmpty();
  }

  @Test
  void theFirstSightWithinATimeIsFound() {
    assertThat(first(DateSpan.from(day("Mon 4 Mar 2024")))).contains(new VisitId("V1"));
    assertThat(first(DateSpan.from(day("Wed 6 Mar 2024")))).contains(new VisitId("V3"));
    assertThat(first(DateSpan.of(day("Wed 6 Mar 2024"), day("Fri 15 Mar 2024")))).isEmpty();
  }

  private Optional<VisitId> first(DateSpan within) {
    return visits.firstThatSaw(C1, within).map(made -> made.visit().id());
  }

  @Test
  void aVisitMadeRemotelySeesNobody() {
    Visit onAScreen =
        new Visit(
            new VisitId("V1"),
            new PractitionerId("SW1"),
            VisitPurpose.CHILD_PROTECTION,
            VisitPlace.REMOTELY,
            List.of(seen("C1", Seen.SEEN_ALONE)));

    assertThat(onAScreen.saw(C1)).isFalse();
    assertThat(onAScreen.of(C1).orElseThrow().seen()).isEqualTo(Seen.SEEN_ALONE);
  }

  @Test
  void theLastDayOfASpanIsNotInIt() {
    assertThat(visits.thatSaw(C1, DateSpan.of(day("Tue 5 Mar 2024"), day("Fri 15 Mar 2024"))))
        .hasSize(1);
    assertThat(visits.thatSaw(C1, DateSpan.from(day("Tue 5 Mar 2024")))).hasSize(2);
  }

  @Test
  void whatWasSeenOfEachChildIsKept() {
    Visit visit = visit(seen("C1", Seen.NOT_SEEN), seen("C2", Seen.SEEN_ALONE));

    assertThat(visit.saw(C1)).isFalse();
    assertThat(visit.saw(new ChildId("C2"))).isTrue();
    assertThat(visit.saw(new ChildId("C3"))).isFalse();
    assertThat(visit.of(C1).orElseThrow().seen().atAll()).isFalse();
  }

  @Test
  void aVisitNamesEachChildOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(VisitsTest::visit)
        .withMessage("Visit V1 must name at least one child");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit(seen("C1", Seen.NOT_SEEN), seen("C1", Seen.SEEN_ALONE)))
        .withMessage("Visit V1 names a child twice");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(new VisitId("V1")).hasToString("V1");
  }
}
