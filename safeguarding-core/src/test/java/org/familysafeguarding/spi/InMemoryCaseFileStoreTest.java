// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.junit.jupiter.api.Test;

/** The simplest store keeps every promise. */
class InMemoryCaseFileStoreTest extends CaseFileStoreContract {

  private static final CaseFileId FILE = new CaseFileId("F1");

  @Override
  protected CaseFileStore emptyStore() {
    return new InMemoryCaseFileStore();
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
