// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.referral.ReferralId;
import org.junit.jupiter.api.Test;

class InMemoryCaseFileStoreTest {

  private static final CaseFileId FILE = new CaseFileId("F1");

  private final InMemoryCaseFileStore store = new InMemoryCaseFileStore();

  private static Entry entry(String id) {
    return new Entry(
        new EntryId(id),
        day("Fri 8 Mar 2024"),
        Instant.parse("2024-03-11T09:00:00.123456Z"),
        new PractitionerId("P1"),
        new ReferralEvent.ReferrerAcknowledged(new ReferralId("R1")));
  }

  @Test
  void aHistoryComesBackInTheOrderOfAppending() {
    store.append(FILE, 0, List.of(entry("E2")));
    store.append(FILE, 1, List.of(entry("E1")));

    assertThat(store.history(FILE).entries()).containsExactly(entry("E2"), entry("E1"));
    assertThat(store.history(new CaseFileId("F2")).entries()).isEmpty();
  }

  @Test
  void aWriterWhoMissedSomethingIsToldWhat() {
    store.append(FILE, 0, List.of(entry("E1")));

    StaleCaseFileException stale =
        catchThrowableOfType(
            StaleCaseFileException.class, () -> store.append(FILE, 0, List.of(entry("E2"))));

    assertThat(stale).hasMessage("F1 is at version 1, not 0; read it again and decide anew");
    assertThat(stale.file()).isEqualTo(FILE);
    assertThat(stale.expectedVersion()).isZero();
    assertThat(stale.actualVersion()).isEqualTo(1);
    assertThat(store.history(FILE).entries()).containsExactly(entry("E1"));
  }

  @Test
  void anEntryIdIsUsedOnceAndNothingOfTheAppendIsKept() {
    store.append(FILE, 0, List.of(entry("E1")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(FILE, 1, List.of(entry("E2"), entry("E1"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(FILE, -1, List.of()))
        .withMessageContaining("-1");
    assertThat(store.history(FILE).version()).isEqualTo(1);
  }

  @Test
  void onlyFilesWithEntriesAreListedInOrder() {
    store.append(new CaseFileId("F3"), 0, List.of(entry("E1")));
    store.append(FILE, 0, List.of(entry("E1")));
    store.append(new CaseFileId("F2"), 0, List.of());

    assertThat(store.files()).containsExactly(FILE, new CaseFileId("F3"));
  }
}
