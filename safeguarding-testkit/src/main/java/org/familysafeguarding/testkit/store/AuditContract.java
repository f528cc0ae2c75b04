// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.store.SampleEntries.many;

import java.time.Instant;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.AuditedStore;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.ErasingStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an {@link AuditedStore} promises besides what every store does. */
public interface AuditContract extends StoreUnderTest {

  /** Accesses by two readers whose ids differ only by case, to two files. */
  List<Access> ACCESSES =
      List.of(
          access("READ-1", "SW1", "2024-03-11T12:00:00.000001Z", "The duty desk asked"),
          access("READ-2", "SW1", "2024-03-11T12:00:00.999999Z", "Zoe\u0308 \uD83D\uDC6A 'x'; --"),
          access("READ-1", "sw1", "2024-03-11T11:00:00Z", "\u05E9\u05DC\u05D5\u05DD"),
          access("READ-1", "SW1", "2024-03-11T12:00:00.000001Z", "The duty desk asked"));

  private static Access access(String file, String reader, String at, String purpose) {
    return new Access(
        new CaseFileId(file),
        new PractitionerId(reader),
        new Narrative(purpose),
        Instant.parse(at));
  }

  private AuditedStore audited() {
    return (AuditedStore) store();
  }

  @Test
  @DisplayName("Access §1, §5: a reader is handed the history, and reading changes nothing")
  default void readerIsHandedTheHistory() {
    CaseFileId file = new CaseFileId("READ-1");
    store().append(file, 0, many("E", 3));
    assertThat(audited().history(ACCESSES.get(0)))
        .as("Look at what a reader is handed: what any program is")
        .isEqualTo(store().history(file));
    store().append(file, 3, many("F", 1));
    assertThat(audited().history(ACCESSES.get(2)).version()).isEqualTo(4);
    assertThat(store().files()).containsExactly(file);
  }

  @Test
  @DisplayName("Access §2, §3: accesses are on record as given, in order, by file and by reader")
  default void accessesAreOnRecord() {
    store().append(new CaseFileId("READ-1"), 0, many("E", 1));
    store().append(new CaseFileId("READ-2"), 0, many("E", 1));
    ACCESSES.forEach(access -> audited().history(access));
    store().history(new CaseFileId("READ-1"));
    assertThat(audited().accessesTo(new CaseFileId("READ-1")))
        .as("Look at the order of recording, at moments and characters, and at repetitions")
        .containsExactly(ACCESSES.get(0), ACCESSES.get(2), ACCESSES.get(3));
    assertThat(audited().accessesTo(new CaseFileId("READ-2"))).containsExactly(ACCESSES.get(1));
    assertThat(audited().accessesBy(new PractitionerId("SW1")))
        .as("Look at how readers are told apart: by case as well")
        .containsExactly(ACCESSES.get(0), ACCESSES.get(1), ACCESSES.get(3));
    assertThat(audited().accessesBy(new PractitionerId("nobody"))).isEmpty();
  }

  @Test
  @DisplayName("Access §4: looking for a file that is not there, or was erased, is on record")
  default void lookingInVainIsOnRecord() {
    CaseFileId file = new CaseFileId("READ-1");
    assertThat(audited().history(ACCESSES.get(0)).entries()).isEmpty();
    assertThat(audited().accessesTo(file))
        .as("Look at what comes first: the record, then the search")
        .containsExactly(ACCESSES.get(0));
    assertThat(store().files()).as("Looking for a file must not make one").isEmpty();
    if (store() instanceof ErasingStore erasing) {
      store().append(file, 0, many("E", 1));
      erasing.erase(file, 1, ErasureContract.DECISION);
      assertThatExceptionOfType(ErasedCaseFileException.class)
          .isThrownBy(() -> audited().history(ACCESSES.get(2)));
      assertThat(audited().accessesTo(file))
          .as("Look at whether erasing takes the record of reading away")
          .containsExactly(ACCESSES.get(0), ACCESSES.get(2));
    }
  }

  @Test
  @DisplayName("Access §6: a purpose that not every database can keep is refused")
  default void purposeThatCannotBeKeptIsRefused() {
    store().append(new CaseFileId("READ-1"), 0, many("E", 1));
    for (String purpose : SampleEntries.NOT_TO_BE_KEPT) {
      assertThatIllegalArgumentException()
          .as("Look at whether every reading is asked for with an Access")
          .isThrownBy(
              () -> audited().history(access("READ-1", "SW1", "2024-03-11T12:00:00Z", purpose)))
          .withMessageContaining("purpose")
          .withMessageNotContaining(purpose);
    }
    assertThat(audited().accessesTo(new CaseFileId("READ-1"))).isEmpty();
  }
}
