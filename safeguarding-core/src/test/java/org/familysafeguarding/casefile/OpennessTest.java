// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.testkit.Days.day;

import com.google.common.collect.ImmutableSet;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class OpennessTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .on(day("Mon 11 Mar 2024"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"));

  private final FamilyCase closed =
      marlowe.on(day("Fri 14 Jun 2024")).closed(ClosureReason.NO_LONGER_IN_NEED);

  @Test
  void aChildsCaseIsOpenFromTheDayTheyJoined() {
    Openness openness = marlowe.fold().openness();

    assertThat(openness.isOpenOn(C1, day("Sun 3 Mar 2024"))).isFalse();
    assertThat(openness.isOpenOn(C1, day("Mon 4 Mar 2024"))).isTrue();
    assertThat(openness.isOpenOn(C2, day("Sun 10 Mar 2024"))).isFalse();
    assertThat(openness.spansOf(C2)).containsExactly(DateSpan.from(day("Mon 11 Mar 2024")));
    assertThat(openness.spansOf(new ChildId("C9"))).isEmpty();
  }

  @Test
  void theDayOfClosingIsNotADayOfBeingOpen() {
    Openness openness = closed.fold().openness();

    assertThat(openness.isOpenOn(C1, day("Thu 13 Jun 2024"))).isTrue();
    assertThat(openness.isOpenOn(C1, day("Fri 14 Jun 2024"))).isFalse();
    assertThat(openness.isOpenOn(day("Thu 13 Jun 2024"))).isTrue();
    assertThat(openness.isOpenOn(day("Fri 14 Jun 2024"))).isFalse();
  }

  @Test
  void aReopenedCaseHasTwoSpansAndRemembersItsClosing() {
    Openness openness = closed.on(day("Mon 1 Jul 2024")).reopened().fold().openness();

    assertThat(openness.spansOf(C1))
        .containsExactly(
            DateSpan.of(day("Mon 4 Mar 2024"), day("Fri 14 Jun 2024")),
            DateSpan.from(day("Mon 1 Jul 2024")));
    assertThat(openness.closures())
        .extracting(ClosedCase::reason, each -> each.closed().on())
        .containsExactly(tuple(ClosureReason.NO_LONGER_IN_NEED, day("Fri 14 Jun 2024")));
  }

  @Test
  void aCaseClosedAndReopenedOnOneDayIsOpenOnIt() {
    FamilyCase reopened = closed.reopened();

    assertThat(reopened.fold().openness().isOpenOn(C1, day("Fri 14 Jun 2024"))).isTrue();
    assertThat(
            reopened
                .closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL)
                .fold()
                .openness()
                .isOpenOn(C1, day("Fri 14 Jun 2024")))
        .isFalse();
  }

  @Test
  void oneChildsCaseMayCloseWhileAnothersGoesOn() {
    Openness openness =
        marlowe
            .on(day("Fri 14 Jun 2024"))
            .record(new CaseRecordEvent.Closed(ImmutableSet.of(C1), ClosureReason.ADOPTED))
            .fold()
            .openness();

    assertThat(openness.isOpenOn(C1, day("Fri 14 Jun 2024"))).isFalse();
    assertThat(openness.isOpenOn(C2, day("Fri 14 Jun 2024"))).isTrue();
    assertThat(openness.isOpenOn(day("Fri 14 Jun 2024"))).isTrue();
  }

  @Test
  void theDayOnWhichACaseClosedIsFoundFromAnyDayBefore() {
    Openness openness = closed.on(day("Mon 1 Jul 2024")).reopened().fold().openness();

    assertThat(openness.closedFor(C1, day("Mon 4 Mar 2024"))).contains(day("Fri 14 Jun 2024"));
    assertThat(openness.closedFor(C1, day("Fri 14 Jun 2024"))).contains(day("Fri 14 Jun 2024"));
    assertThat(openness.closedFor(C1, day("Mon 1 Jul 2024"))).isEmpty();
    assertThat(marlowe.fold().openness().closedFor(C1, day("Mon 4 Mar 2024"))).isEmpty();
  }

  @Test
  void aCaseHasClosedForAllWhenItHasClosedForTheLast() {
    FamilyCase first =
        marlowe
            .on(day("Fri 14 Jun 2024"))
            .record(new CaseRecordEvent.Closed(ImmutableSet.of(C1), ClosureReason.ADOPTED));
    FamilyCase second =
        first
            .on(day("Fri 21 Jun 2024"))
            .record(new CaseRecordEvent.Closed(ImmutableSet.of(C2), ClosureReason.ADOPTED));
    ImmutableSet<ChildId> both = ImmutableSet.of(C1, C2);

    assertThat(first.fold().openness().closedForAll(both, day("Mon 11 Mar 2024"))).isEmpty();
    assertThat(second.fold().openness().closedForAll(both, day("Mon 11 Mar 2024")))
        .contains(day("Fri 21 Jun 2024"));
    assertThat(second.fold().openness().closedForAll(ImmutableSet.of(), day("Mon 11 Mar 2024")))
        .isEmpty();
  }

  @Test
  void aClosedCaseCannotClose() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> closed.closed(ClosureReason.DIED).fold())
        .withMessageContaining("The case of child C1 is already closed");
  }

  @Test
  void anOpenCaseCannotBeReopened() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> marlowe.reopened().fold())
        .withMessageContaining("The case of child C1 is not closed, so it cannot be reopened");
  }

  @Test
  void aCaseCannotCloseBeforeItOpened() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> marlowe.on(day("Tue 5 Mar 2024")).closed(ClosureReason.ADOPTED).fold())
        .withMessageContaining("The case of child C2 cannot close before it opened on 2024-03-11");
  }

  @Test
  void strangersCannotBeClosedOrReopened() {
    ImmutableSet<ChildId> stranger = ImmutableSet.of(new ChildId("C9"));

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(
            () ->
                marlowe.record(new CaseRecordEvent.Closed(stranger, ClosureReason.ADOPTED)).fold())
        .withMessageContaining("No child C9 has been introduced; record them first");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(
            () ->
                marlowe
                    .record(new CaseRecordEvent.Reopened(stranger, new Narrative("Why not.")))
                    .fold())
        .withMessageContaining("No child C9 has been introduced; record them first");
  }

  @Test
  void openingCannotBeGatheredForAStranger() {
    Openness.Builder builder = new Openness.Builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.reopened(C1, day("Mon 4 Mar 2024")))
        .withMessage("No child C1 has been introduced; record them first");
  }
}
