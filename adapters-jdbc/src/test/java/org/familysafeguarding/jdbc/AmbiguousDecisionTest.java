// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.testkit.store.FaultyDataSource;
import org.familysafeguarding.testkit.store.FaultyDataSource.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds and erasures whose commit fails, before it was kept and after: the store asks for what is
 * there under the id, or with the decision, that its caller gave.
 */
class AmbiguousDecisionTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final PractitionerId WHO = new PractitionerId("SW1");
  private static final Instant WHEN = Instant.parse("2024-04-03T09:00:00.000001Z");
  private static final KeepingDecision DECISION =
      new KeepingDecision(WHO, new Narrative("An inquiry asked for it"), WHEN);
  private static final KeepingDecision LATER =
      new KeepingDecision(WHO, new Narrative("It is over"), WHEN.plusSeconds(1));
  private static final HoldId HOLD = new HoldId("H1");
  private static final List<Fault> AT_THE_COMMIT =
      List.of(Fault.COMMITTING, Fault.ANSWERING_COMMIT);

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void decisionCountsOnceWhereverTheCommitFails(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    FaultyDataSource source = FaultyDataSource.over(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(source.dataSource(), database.settings());
    for (Fault fault : AT_THE_COMMIT) {
      CaseFileId file = new CaseFileId(fault.name());
      store.append(file, 0, List.of(Writing.entry("E1", "One.")));
      breaking(source, fault, store, each -> each.hold(file, HOLD, DECISION));
      breaking(source, fault, store, each -> each.release(file, HOLD, LATER));
      assertThat(store.holds(file))
          .containsExactly(new LegalHold(HOLD, DECISION, Optional.of(LATER)));
      breaking(source, fault, store, each -> each.erase(file, 1, DECISION));
      assertThat(store.tombstone(file)).isPresent();
    }
    assertThat(store.checkRecords()).isEmpty();
  }

  private static void breaking(
      FaultyDataSource source,
      Fault fault,
      JdbcCaseFileStore store,
      Consumer<JdbcCaseFileStore> decision) {
    source.breakAt(fault, 1);
    decision.accept(store);
    assertThat(source.mend()).as("Whether it broke at %s", fault).isTrue();
  }

  /** A reading has no id: it is not handed out, and its record may stay. */
  @Test
  void readingWhoseRecordIsInDoubtIsNotHandedOut() {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty().withTables();
    FaultyDataSource source = FaultyDataSource.over(database.dataSource());
    JdbcCaseFileStore store = JdbcCaseFileStore.over(source.dataSource(), database.settings());
    Access access = new Access(FILE, WHO, new Narrative("The duty desk asked"), WHEN);
    source.breakAt(Fault.ANSWERING_COMMIT, 1);
    assertThatExceptionOfType(CaseFileStoreException.class).isThrownBy(() -> store.history(access));
    assertThat(store.accessesTo(FILE)).containsExactly(access);
    assertThat(store.checkRecords()).isEmpty();
  }

  @Test
  void diskThatDoesNotAnswerIsNotPassedOver() throws SQLException {
    Host host = new Host();
    host.run(StoreSettings.standard().schema(Engine.H2));
    JdbcCaseFileStore store =
        JdbcCaseFileStore.over(
            host.dataSource(), StoreSettings.standard().surviving(Durability.POWER_LOSS));
    host.failing("createStatement");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.append(FILE, 0, List.of(Writing.entry("E1", "One."))))
        .withMessageStartingWith("What was asked was committed, but waiting for the disk failed")
        .withMessageNotContaining("Marlowe");
    host.failing("");
    assertThat(store.history(FILE).version()).isEqualTo(1);
  }
}
