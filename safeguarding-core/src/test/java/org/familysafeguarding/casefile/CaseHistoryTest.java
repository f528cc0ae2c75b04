// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", day("Wed 6 May 2020"));

  @Test
  void anEmptyHistoryFoldsToAFileThatKnowsNothing() {
    CaseFile file = CaseHistory.empty(new CaseFileId("CF-1")).fold();

    assertThat(file.id()).isEqualTo(new CaseFileId("CF-1"));
    assertThat(file.version()).isZero();
    assertThat(file.council()).isEmpty();
    assertThat(file.openedOn()).isEmpty();
    assertThat(file.family().name()).isEmpty();
    assertThat(file.openness().isOpenOn(day("Mon 4 Mar 2024"))).isFalse();
  }

  @Test
  void aHistoryGrowsAndTheShorterOneStaysAsItWas() {
    CaseHistory shorter = marlowe.history();
    List<Entry> visit = marlowe.visit("V1", Seen.SEEN_ALONE).history().entries().subList(2, 3);

    CaseHistory longer = shorter.and(visit);

    assertThat(longer.version()).isEqualTo(3);
    assertThat(shorter.version()).isEqualTo(2);
    assertThat(longer).isEqualTo(marlowe.visit("V1", Seen.SEEN_ALONE).history());
  }

  @Test
  void twoEntriesOfOneIdAreImpossible() {
    CaseHistory history = marlowe.history();

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> history.and(history.entries()))
        .withMessage(
            "Impossible history at entry E1 (case opened, 2024-03-04): its id stands for an"
                + " earlier entry too; give it one of its own")
        .satisfies(
            refusal -> {
              assertThat(refusal.entry().value()).isEqualTo("E1");
              assertThat(refusal.kind()).isEqualTo(EventKind.CASE_OPENED);
              assertThat(refusal.reason()).startsWith("its id stands");
            });
  }

  @Test
  void whatStandsIsToldOfAHistoryThatCannotBeFoldedToo() {
    CaseHistory seen = marlowe.visit("V1", Seen.SEEN_ALONE).history();
    CaseHistory strikesNothing = marlowe.struckOut("E99").history();

    assertThat(seen.standing()).isEqualTo(seen.entries());
    assertThat(marlowe.struckOut("E2").history().standing())
        .isEqualTo(seen.entries().subList(0, 1));
    assertThat(strikesNothing.standing()).isEqualTo(marlowe.history().entries());
    assertThatExceptionOfType(ImpossibleHistoryException.class).isThrownBy(strikesNothing::fold);
  }

  @Test
  void whatWasKnownOnWednesdayLacksWhatWasTypedUpOnFriday() {
    CaseHistory history =
        marlowe
            .on(day("Tue 5 Mar 2024"))
            .recordedLate(day("Fri 8 Mar 2024"))
            .visit("V1", Seen.SEEN_ALONE)
            .history();

    assertThat(history.asKnownOn(Instant.parse("2024-03-06T23:59:59Z")).fold().visits().all())
        .isEmpty();
    assertThat(history.asKnownOn(Instant.parse("2024-03-08T12:00:00.000002Z"))).isEqualTo(history);
    assertThat(history.asKnownOn(Instant.parse("2024-03-08T12:00:00.000001Z")).version())
        .isEqualTo(2);
  }

  @Test
  void whatWasKnownBeforeACorrectionIsWhatItCorrected() {
    FamilyCase visited = marlowe.visit("V1", Seen.SEEN_ALONE);
    CaseHistory history = visited.on(day("Wed 6 Mar 2024")).struckOut("E3").history();

    assertThat(history.fold().visits().all()).isEmpty();
    assertThat(history.asKnownOn(Instant.parse("2024-03-05T12:00:00Z")).fold().visits().all())
        .hasSize(1);
  }

  @Test
  void historiesOfTheSameEntriesAreEqual() {
    CaseHistory history = marlowe.history();
    CaseHistory same = CaseHistory.of(history.id(), new ArrayList<>(history.entries()));
    CaseHistory ofAnotherFile = CaseHistory.of(new CaseFileId("CF-2"), history.entries());

    assertThat(same).isEqualTo(history).hasSameHashCodeAs(history);
    assertThat(history)
        .isNotEqualTo(ofAnotherFile)
        .isNotEqualTo(CaseHistory.empty(history.id()))
        .isNotEqualTo("CF-1");
  }

  @Test
  void aFileAndItsHistoryNameThemselvesAndNothingOfTheFamily() {
    assertThat(marlowe.history()).hasToString("case file CF-1 at version 2");
    assertThat(marlowe.fold()).hasToString("case file CF-1 at version 2");
    assertThat(marlowe.fold().history()).isEqualTo(marlowe.history());
    assertThat(new CaseFileId("CF-1")).hasToString("CF-1");
  }
}
