// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another hand marks a file as erased, or changes what erasing it left: it hides nothing by it. */
class ErasedMarkTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final CaseFileId OTHER = new CaseFileId("CF-2");
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("SW1"),
          new Narrative("The period of our schedule is over"),
          Instant.parse("2024-04-03T09:00:00.000001Z"));

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void soundTombstoneAccountsForWhatIsGone(TestedEngine engine) {
    JdbcCaseFileStore store = filled(engine.empty());
    Anchor anchor = store.anchor(FILE).orElseThrow();
    store.erase(FILE, 2, DECISION);
    assertThat(store.verify(FILE)).isEmpty();
    assertThat(store.verifyAll()).isEmpty();
    assertThat(store.verify(anchor)).isEmpty();
    assertThatExceptionOfType(ErasedCaseFileException.class).isThrownBy(() -> store.history(FILE));
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void markWithoutATombstoneIsFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    Anchor anchor = store.anchor(FILE).orElseThrow();
    mark(database);
    assertFound(store, anchor, new Tampering(FILE, 1, Tampering.Kind.EDITED));
    for (ThrowingCallable call : everyCall(store)) {
      assertDamaged(call);
    }
    database.run("update " + database.table("case_entry") + " set recorded_by = 'SW2'");
    assertThat(store.verify(FILE)).contains(new Tampering(FILE, 0, Tampering.Kind.EDITED));
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void entriesTakenAwayUnderAMarkAreFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    Anchor anchor = store.anchor(FILE).orElseThrow();
    mark(database);
    database.run("delete from " + database.table("case_entry") + " where file_id = 'CF-1'");
    assertFound(
        store,
        anchor,
        new Tampering(FILE, 0, Tampering.Kind.REMOVED),
        new Tampering(FILE, 1, Tampering.Kind.REMOVED));
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void tombstoneThatIsNotWhatErasingLeftAccountsForNothing(TestedEngine engine)
      throws SQLException {
    for (String change :
        List.of(
            "update %scase_tombstone set decided_by = 'SW9'",
            "update %scase_tombstone set grounds = ' '",
            "update %scase_file set version = 3 where id = 'CF-1'",
            "update %scase_file set head_hash = 'none' where id = 'CF-1'",
            "delete from %scase_tombstone")) {
      EmptyDatabase database = engine.empty();
      JdbcCaseFileStore store = filled(database);
      Anchor anchor = store.anchor(FILE).orElseThrow();
      store.erase(FILE, 2, DECISION);
      database.run(change.formatted(database.settings().qualifiedPrefix()));
      assertThat(store.verify(FILE)).as(change).isNotEmpty();
      assertThat(store.verifyAll()).isEqualTo(store.verify(FILE));
      assertThat(store.verify(anchor)).as(change).isNotEmpty();
      assertThat(store.checkRecords()).as(change).isNotEmpty();
      assertDamaged(() -> store.history(FILE));
    }
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void entryOfAnErasedFileIsFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    Anchor anchor = store.anchor(FILE).orElseThrow();
    store.erase(FILE, 2, DECISION);
    String columns =
        ", position, entry_id, event_kind, occurred_on, recorded_at, recorded_by, payload, hash";
    String table = database.table("case_entry");
    database.run(
        "insert into %s (file_id%s) select 'CF-1'%s from %s"
            .formatted(table, columns, columns, table));
    assertFound(store, anchor, new Tampering(FILE, 0, Tampering.Kind.INSERTED));
    assertThatExceptionOfType(ErasedCaseFileException.class).isThrownBy(() -> store.history(FILE));
  }

  private static JdbcCaseFileStore filled(EmptyDatabase database) {
    JdbcCaseFileStore store = database.withTables().store();
    store.append(FILE, 0, List.of(Writing.entry("E1", "One."), Writing.entry("E2", "Two.")));
    store.append(OTHER, 0, List.of(Writing.entry("E1", "One.")));
    return store;
  }

  private static void mark(EmptyDatabase database) throws SQLException {
    database.run("update " + database.table("case_file") + " set erased = 1 where id = 'CF-1'");
  }

  private static void assertFound(JdbcCaseFileStore store, Anchor anchor, Tampering... expected) {
    assertThat(store.verify(FILE)).containsExactly(expected);
    assertThat(store.verifyAll()).containsExactly(expected);
    assertThat(store.verify(anchor)).containsExactly(expected);
    assertThat(store.verify(OTHER)).isEmpty();
  }

  private static List<ThrowingCallable> everyCall(JdbcCaseFileStore store) {
    CaseHistory history = FamilyCase.opened(FILE.value(), day("Wed 3 Apr 2024")).history();
    return List.of(
        () -> store.history(FILE),
        () -> store.append(FILE, 2, List.of(Writing.entry("E3", "Three."))),
        () -> store.append(FILE, 0, List.of(Writing.entry("E3", "Three."))),
        () -> store.begin(List.of(history)),
        () -> store.hold(FILE, new HoldId("H1"), DECISION),
        () -> store.erase(FILE, 2, DECISION));
  }

  private static void assertDamaged(ThrowingCallable call) {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(call)
        .withMessageContaining("CF-1 is marked as erased")
        .withMessageEndingWith("rows were changed by another hand");
  }
}
