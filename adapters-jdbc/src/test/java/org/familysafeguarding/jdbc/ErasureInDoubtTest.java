// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.json.DestroyedKeyException;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.Tombstone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Erasures of sealed files whose answer is lost: the key goes with the call that learns of it. */
class ErasureInDoubtTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final KeepingDecision DECISION = decidedBy("DP1");

  private final MadeUpKeys keys = new MadeUpKeys();

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void erasureThatIsAskedForAgainDestroysTheKey(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    DyingConnections connections = new DyingConnections(database.dataSource());
    JdbcCaseFileStore store = sealed(database, connections.dataSource());
    connections.dieAtNextCommit(
        real -> {
          real.commit();
          connections.goDown();
        });
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.erase(FILE, 1, DECISION));
    connections.comeBack();
    assertThat(keys.keyOf(FILE)).as("Nobody knew yet that the file is gone").isNotNull();
    Tombstone left = store.tombstone(FILE).orElseThrow();
    assertRefused(store, 1, decidedBy("DP2"));
    assertRefused(store, 2, DECISION);
    assertThat(keys.keyOf(FILE)).as("Neither was that erasure").isNotNull();
    assertThat(store.erase(FILE, 1, DECISION)).isEqualTo(left);
    assertKeyIsDestroyed();
    assertThat(store.erase(FILE, 1, DECISION)).isEqualTo(left);
    assertThat(store.checkRecords()).isEmpty();
  }

  /** What a server does that was slow to hear that its client is gone. */
  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void commitThatComesAfterTheStoreHasLookedDestroysTheKey(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    AtomicInteger handedOut = new AtomicInteger(Integer.MIN_VALUE);
    DyingConnections connections =
        new DyingConnections(
            beforeTheThird(handedOut, database, () -> database.store().erase(FILE, 1, DECISION)));
    JdbcCaseFileStore store = sealed(database, connections.dataSource());
    connections.dieAtNextCommit(Connection::rollback);
    handedOut.set(0);
    Tombstone left = store.erase(FILE, 1, DECISION);
    int toEmptyTheLog = database.engine().dialect().keepsDeletedInLog() ? 1 : 0;
    assertThat(handedOut)
        .as("Erasing, looking, erasing again, and emptying the log where there is one")
        .hasValue(3 + toEmptyTheLog);
    assertThat(store.tombstone(FILE)).contains(left);
    assertKeyIsDestroyed();
    assertThat(store.checkRecords()).isEmpty();
  }

  private JdbcCaseFileStore sealed(EmptyDatabase database, DataSource connections) {
    JdbcCaseFileStore store =
        JdbcCaseFileStore.over(connections, database.settings().sealedBy(keys));
    store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    return store;
  }

  private static DataSource beforeTheThird(
      AtomicInteger handedOut, EmptyDatabase database, Runnable meanwhile) {
    return (DataSource)
        Proxy.newProxyInstance(
            ErasureInDoubtTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (handedOut.incrementAndGet() == 3) {
                meanwhile.run();
              }
              return database.dataSource().getConnection();
            });
  }

  private static void assertRefused(
      JdbcCaseFileStore store, long version, KeepingDecision decision) {
    assertThatExceptionOfType(ErasedCaseFileException.class)
        .isThrownBy(() -> store.erase(FILE, version, decision));
  }

  private void assertKeyIsDestroyed() {
    assertThatExceptionOfType(DestroyedKeyException.class).isThrownBy(() -> keys.keyOf(FILE));
  }

  private static KeepingDecision decidedBy(String practitioner) {
    return new KeepingDecision(
        new PractitionerId(practitioner),
        new Narrative("The period of our schedule is over"),
        Instant.parse("2024-04-03T09:00:00.000001Z"));
  }
}
