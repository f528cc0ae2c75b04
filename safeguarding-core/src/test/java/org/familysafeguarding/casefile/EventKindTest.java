// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventKindTest {

  @Test
  void everyEventOfTheCaseHasItsKind() {
    List<Class<?>> events =
        Stream.of(CaseEvent.class.getPermittedSubclasses())
            .flatMap(stage -> Arrays.stream(stage.getPermittedSubclasses()))
            .<Class<?>>map(each -> each)
            .toList();

    assertThat(events).isNotEmpty();
    assertThat(Stream.of(EventKind.values()).<Class<?>>map(EventKind::type).toList())
        .containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void everyKindReadsInWordsOfItsOwn() {
    assertThat(EventKind.values()).extracting(EventKind::toString).doesNotHaveDuplicates();
    assertThat(EventKind.CORE_GROUP_MET).hasToString("core group met");
  }

  @Test
  void peopleAndAgenciesAreIntroducedAndNothingElseIs() {
    assertThat(Stream.of(EventKind.values()).filter(EventKind::isIntroduction))
        .containsExactlyElementsOf(
            EnumSet.of(
                EventKind.CASE_OPENED,
                EventKind.CHILD_JOINED,
                EventKind.ADULT_JOINED,
                EventKind.AGENCY_INVOLVED,
                EventKind.PRACTITIONER_INVOLVED));
  }

  @Test
  void reopeningIsLevelWithClosing() {
    assertThat(EventKind.CASE_REOPENED.placeInDay()).isEqualTo(EventKind.CASE_CLOSED);
    assertThat(EventKind.VISIT_MADE.placeInDay()).isEqualTo(EventKind.VISIT_MADE);
  }
}
