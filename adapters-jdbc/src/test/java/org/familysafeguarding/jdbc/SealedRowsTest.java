// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.json.DestroyedKeyException;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in the tables of a sealed store, and what a destroyed key leaves of it. */
class SealedRowsTest {

  private static final String WORDS = "Said at the door that he would be back.";
  private static final CaseHistory HISTORY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withUsualTeam()
          .childInNeedPlan("P1", "C1")
          .groupSupervision("GS1")
          .history();
  private static final CaseFileId FILE = HISTORY.id();
  private static final List<Entry> MORE = List.of(Writing.entry("E99", WORDS));
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("DP1"),
          new Narrative("The period of our schedule is over."),
          Instant.parse("2024-03-12T09:00:00Z"));

  private final MadeUpKeys keys = new MadeUpKeys();

  @Test
  void nothingIsSealedForAnErasedFileThatIsMadeReadyToBegin() {
    JdbcCaseFileStore store = sealed(TestedEngine.H2_IN_MEMORY.empty().withTables()).store();
    store.append(FILE, 0, HISTORY.entries());
    store.erase(FILE, HISTORY.version(), DECISION);
    Runnable begin = store.prepared(List.of(HISTORY));
    assertThatExceptionOfType(ErasedCaseFileException.class).isThrownBy(begin::run);
    assertThatExceptionOfType(DestroyedKeyException.class).isThrownBy(() -> keys.keyOf(FILE));
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL_NEWEST", "SQLITE"})
  void nothingThatWasWrittenStandsInAnyRow(TestedEngine engine) throws SQLException {
    EmptyDatabase database = sealed(engine.empty().withTables());
    filled(database);
    String rows = everything(database);
    assertThat(rows).contains("{\"sealed\":1,", FILE.value(), "plan-started");
    assertThat(rows)
        .doesNotContain("Said at the door", "Marlowe", "Regular meals", "cooked meal", "Steadier");
    EmptyDatabase plain = engine.empty().withTables();
    filled(plain);
    assertThat(everything(plain)).as("rows that are not sealed").contains(WORDS, "Marlowe");
  }

  @Test
  void destroyedKeyErasesWhatWasWrittenAndTheChainStillHolds() {
    EmptyDatabase database = sealed(TestedEngine.H2_IN_MEMORY.empty().withTables());
    JdbcCaseFileStore store = filled(database);
    Anchor anchor = store.anchor(FILE).orElseThrow();
    keys.destroy(FILE);
    assertThatExceptionOfType(DestroyedKeyException.class).isThrownBy(() -> store.history(FILE));
    assertThatExceptionOfType(DestroyedKeyException.class)
        .isThrownBy(() -> store.append(FILE, HISTORY.version() + 1, one("E100")));
    assertThat(store.verify(FILE)).isEmpty();
    assertThat(store.verify(anchor)).isEmpty();
    assertThat(store.checkRecords())
        .containsExactly(
            new Discrepancy(FILE, "case_entry", "its key was destroyed; erase the file"));
  }

  @Test
  void erasingDestroysTheKeyAsWellSoThatNoBackupCanBeRead() throws SQLException {
    EmptyDatabase database = sealed(TestedEngine.H2_IN_MEMORY.empty().withTables());
    JdbcCaseFileStore store = filled(database);
    store.erase(FILE, HISTORY.version() + 1, DECISION);
    assertThatExceptionOfType(DestroyedKeyException.class).isThrownBy(() -> keys.keyOf(FILE));
    assertThat(everything(database)).doesNotContain("sealed");
    assertThat(store.tombstone(FILE)).isPresent();
  }

  @Test
  void keyOutlivesAnErasureThatTheHostMayStillUndo() throws SQLException {
    EmptyDatabase database = sealed(TestedEngine.H2_IN_MEMORY.empty().withTables());
    filled(database);
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      JdbcCaseFileStore.joining(connection, database.settings())
          .erase(FILE, HISTORY.version() + 1, DECISION);
      connection.rollback();
    }
    assertThat(database.store().history(FILE).version()).isEqualTo(HISTORY.version() + 1);
  }

  @Test
  void editedRowIsToldWithoutAWordOfWhatItHeld() throws SQLException {
    EmptyDatabase database = sealed(TestedEngine.H2_IN_MEMORY.empty().withTables());
    JdbcCaseFileStore store = filled(database);
    database.run("update case_entry set payload = payload || 'A'");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .satisfies(failure -> assertThat(printed(failure)).doesNotContain("Said", "Marlowe"));
    assertThat(store.verify(FILE)).hasSize((int) HISTORY.version() + 1);
  }

  @Test
  void plainEntriesFromBeforeAreReadAndCanBePutRightInASealedStore() {
    EmptyDatabase plain = TestedEngine.H2_IN_MEMORY.empty().withTables();
    filled(plain);
    JdbcCaseFileStore store = sealed(plain).store();
    Entry strike =
        new Entry(
            new EntryId("E100"),
            day("Mon 11 Mar 2024"),
            Instant.parse("2024-04-11T12:00:00Z"),
            new PractitionerId("SW1"),
            new CaseRecordEvent.StruckOut(
                new EntryId("E99"), new Narrative("It was another family.")));
    store.append(FILE, HISTORY.version() + 1, List.of(strike));
    assertThat(store.history(FILE).entries()).endsWith(strike);
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.verify(FILE)).isEmpty();
  }

  @Test
  void settingsSayThatEntriesAreSealedAndNothingOfTheKeys() {
    assertThat(StoreSettings.standard().withTablePrefix("fs_").sealedBy(keys))
        .hasToString("tables fs_*, EXPECTED, surviving PROCESS_DEATH, sealed");
    assertThat(StoreSettings.standard()).hasToString("tables *, EXPECTED, surviving PROCESS_DEATH");
    assertThat(StoreSettings.standard().keys()).isEqualTo(Optional.empty());
  }

  private EmptyDatabase sealed(EmptyDatabase plain) {
    return new EmptyDatabase(plain.engine(), plain.dataSource(), plain.settings().sealedBy(keys));
  }

  private static List<Entry> one(String id) {
    return List.of(Writing.entry(id, WORDS));
  }

  private static JdbcCaseFileStore filled(EmptyDatabase database) {
    JdbcCaseFileStore store = database.store();
    store.append(FILE, 0, HISTORY.entries());
    store.append(FILE, HISTORY.version(), MORE);
    return store;
  }

  /** Every column of every row of every table. */
  private static String everything(EmptyDatabase database) throws SQLException {
    StringBuilder all = new StringBuilder();
    CaseTables tables = new CaseTables(database.engine(), database.settings());
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (String table : tables.expected().keySet()) {
        try (var row = statement.executeQuery("select * from " + tables.named(table))) {
          while (row.next()) {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
              all.append(row.getString(column)).append('|');
            }
          }
        }
      }
    }
    return all.toString();
  }

  private static String printed(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
