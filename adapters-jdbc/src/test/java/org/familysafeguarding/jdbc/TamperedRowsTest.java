// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.Tampering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of a history that another hand edits, removes or moves is found, on every engine. */
class TamperedRowsTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final CaseFileId OTHER = new CaseFileId("CF-2");

  /** What another hand could write instead. */
  private static final Map<String, String> EDITS =
      Map.of(
          "entry_id", "'E99'",
          "event_kind", "'case-opened'",
          "occurred_on", "'2024-04-04'",
          "recorded_by", "'SW2'",
          "hash", "'" + "a".repeat(64) + "'",
          "position", "position + 100");

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void soundHistoryVerifies(TestedEngine engine) {
    JdbcCaseFileStore store = filled(engine.empty());
    assertThat(store.verifyAll()).isEmpty();
    assertThat(store.verify(new CaseFileId("nobody"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void editOfAnyColumnOfAnEntryIsFoundAndNamed(TestedEngine engine) throws SQLException {
    for (Map.Entry<String, String> edit : EDITS.entrySet()) {
      EmptyDatabase database = engine.empty();
      JdbcCaseFileStore store = filled(database);
      change(database, edit.getKey() + " = " + edit.getValue(), 3);
      assertNamed(store, edit.getKey(), 3);
    }
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void editOfWhatWasWrittenOrOfTheMomentIsFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    change(database, "payload = replace(payload, 'number 2', 'number 7')", 2);
    assertNamed(store, "payload", 2);
    database = engine.empty();
    store = filled(database);
    change(database, "recorded_at = " + aSecondLater(database), 1);
    assertNamed(store, "recorded_at", 1);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void editOfTheFilesOwnRowIsFound(TestedEngine engine) throws SQLException {
    for (String edit :
        List.of(
            "version = 5", "version = 7", "version = 1", "head_hash = '" + "b".repeat(64) + "'")) {
      EmptyDatabase database = engine.empty();
      JdbcCaseFileStore store = filled(database);
      database.run("update " + database.table("case_file") + " set " + edit + " where id = 'CF-1'");
      assertThat(store.verify(FILE)).as(edit).isNotEmpty();
      assertThat(store.verify(OTHER)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void removedRowIsFoundWhereverItStood(TestedEngine engine) throws SQLException {
    for (long position : new long[] {0, 3, 5}) {
      EmptyDatabase database = engine.empty();
      JdbcCaseFileStore store = filled(database);
      database.run(
          "delete from "
              + database.table("case_entry")
              + " where file_id = 'CF-1' and position = "
              + position);
      assertThat(store.verify(FILE))
          .contains(new Tampering(FILE, position, Tampering.Kind.REMOVED));
    }
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void rowsThatChangedPlacesAreBothFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    change(database, "position = 99", 1);
    change(database, "position = 1", 4);
    change(database, "position = 4", 99);
    assertThat(store.verify(FILE))
        .contains(
            new Tampering(FILE, 1, Tampering.Kind.REORDERED),
            new Tampering(FILE, 4, Tampering.Kind.REORDERED));
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void chainMadeAnewIsFoundByAnAnchor(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = filled(database);
    List<Anchor> anchors = store.anchors().toList();
    assertThat(anchors).hasSize(2).allSatisfy(each -> assertThat(store.verify(each)).isEmpty());
    store.append(FILE, 6, List.of(Writing.entry("E7", "Entry number 7")));
    assertThat(store.verify(anchors.get(0))).as("Longer, and still the same").isEmpty();
    database.run("delete from " + database.table("case_entry") + " where file_id = 'CF-1'");
    database.run("delete from " + database.table("case_file") + " where id = 'CF-1'");
    append(store, FILE, 4);
    assertThat(store.verify(FILE)).as("A chain of its own, and a sound one").isEmpty();
    assertThat(store.verify(anchors.get(0))).isNotEmpty();
    store.append(FILE, 4, List.of(Writing.entry("x1", "x"), Writing.entry("x2", "x")));
    assertThat(store.verify(anchors.get(0)))
        .containsExactly(new Tampering(FILE, 5, Tampering.Kind.EDITED));
  }

  private static JdbcCaseFileStore filled(EmptyDatabase database) {
    JdbcCaseFileStore store = database.withTables().store();
    append(store, FILE, 6);
    append(store, OTHER, 2);
    return store;
  }

  private static void append(JdbcCaseFileStore store, CaseFileId file, int entries) {
    store.append(
        file,
        0,
        IntStream.range(0, entries)
            .mapToObj(n -> Writing.entry("E" + n, "Entry number " + n))
            .collect(Collectors.toList()));
  }

  private static void change(EmptyDatabase database, String edit, long position)
      throws SQLException {
    String table = database.table("case_entry");
    int changed =
        database.run(
            "update "
                + table
                + " set "
                + edit
                + " where file_id = 'CF-1' and position = "
                + position);
    assertThat(changed).isEqualTo(1);
  }

  private static String aSecondLater(EmptyDatabase database) {
    return database.engine() == Engine.SQLITE
        ? "'2024-04-03T12:00:00.000009Z'"
        : "recorded_at + interval '1' second";
  }

  private static void assertNamed(JdbcCaseFileStore store, String column, long position) {
    assertThat(store.verify(FILE))
        .as(column)
        .isNotEmpty()
        .first()
        .satisfies(found -> assertThat(found.position()).isEqualTo(position));
    assertThat(store.verifyAll()).isEqualTo(store.verify(FILE));
  }
}
