// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.store.AuditContract;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.familysafeguarding.testkit.store.ErasureContract;
import org.familysafeguarding.testkit.store.ProofContract;
import org.familysafeguarding.testkit.store.WorklistContract;
import org.junit.jupiter.api.Test;

/** The simplest store keeps every promise, those of what only some stores can do as well. */
class InMemoryCaseFileStoreTest extends CaseFileStoreContract
    implements WorklistContract, AuditContract, ErasureContract, ProofContract {

  private static final CaseFileId FILE = new CaseFileId("F1");
  private static final List<Entry> SOME =
      FamilyCase.opened(day("Mon 11 Mar 2024")).withUsualTeam().history().entries();

  @Override
  protected CaseFileStore emptyStore() {
    return new InMemoryCaseFileStore();
  }

  @Override
  public WorklistStore emptyStoreJudgedBy(WorkJudge judge) {
    return InMemoryCaseFileStore.judgedBy(judge);
  }

  @Override
  public WorklistStore withoutJudge(WorklistStore judged) {
    return ((InMemoryCaseFileStore) judged).withoutJudge();
  }

  @Override
  public void editEntry(CaseFileId file, long position) {
    tamper(
        file,
        entries -> {
          Entry edited = entries.get((int) position);
          entries.set(
              (int) position,
              new Entry(
                  edited.id(),
                  edited.occurredOn().minusDays(1),
                  edited.recordedAt(),
                  edited.recordedBy(),
                  edited.event()));
        });
  }

  @Override
  public void removeEntry(CaseFileId file, long position) {
    tamper(file, entries -> entries.remove((int) position));
  }

  @Override
  public void swapEntries(CaseFileId file, long position, long other) {
    tamper(file, entries -> Collections.swap(entries, (int) position, (int) other));
  }

  private void tamper(CaseFileId file, Consumer<List<Entry>> hand) {
    ((InMemoryCaseFileStore) store())
        .tamper(
            file,
            entries -> {
              List<Entry> changed = new ArrayList<>(entries);
              hand.accept(changed);
              return changed;
            });
  }

  @Test
  void anEntryThatNobodyAppendedIsReported() {
    store().append(FILE, 0, SOME.subList(0, 2));

    tamper(FILE, entries -> entries.add(1, SOME.get(2)));

    assertThat(((InMemoryCaseFileStore) store()).verify(FILE))
        .containsExactly(new Tampering(FILE, 1, Tampering.Kind.INSERTED))
        .first()
        .hasToString("F1, position 1: inserted");
  }

  @Test
  void aWriterWhoMissedSomethingIsToldWhat() {
    CaseFileStore store = emptyStore();

    StaleCaseFileException stale =
        catchThrowableOfType(StaleCaseFileException.class, () -> store.append(FILE, 3, List.of()));

    assertThat(stale).hasMessage("F1 is at version 0, not 3; read it again and decide anew");
    assertThat(stale.file()).isEqualTo(FILE);
    assertThat(stale.expectedVersion()).isEqualTo(3);
    assertThat(stale.actualVersion()).isZero();
  }

  @Test
  void noFileCanBeExpectedAtAVersionBelowNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emptyStore().append(FILE, -1, List.of()))
        .withMessageContaining("-1");
  }
}
