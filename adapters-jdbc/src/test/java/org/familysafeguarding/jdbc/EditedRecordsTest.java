// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.familysafeguarding.jdbc.FilledStore.DECISION;
import static org.familysafeguarding.jdbc.FilledStore.HISTORY;
import static org.familysafeguarding.jdbc.FilledStore.WHEN;
import static org.familysafeguarding.jdbc.FilledStore.WHO;

import java.sql.SQLException;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.HoldId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables beside the histories: an edit by another hand is found in every column but one, the
 * place of an item in a worklist, which nothing is read from but its order on a day.
 */
class EditedRecordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          case_person     | file_id         | 'CF-2'
          case_person     | scheme          | 'other'
          case_person     | identifier      | 'C9'
          case_plan       | file_id         | 'CF-2'
          case_plan       | plan_id         | 'P9'
          case_plan       | plan_kind       | 'OTHER'
          case_plan       | child_id        | 'C9'
          case_plan       | started_on      | '2020-01-01'
          case_plan       | ended_on        | '2030-01-01'
          case_allocation | file_id         | 'CF-2'
          case_allocation | allocation_id   | 'AL9'
          case_allocation | practitioner_id | 'SW9'
          case_allocation | allocation_role | 'OTHER'
          case_allocation | started_on      | '2020-01-01'
          case_allocation | ended_on        | '2030-01-01'
          case_access     | file_id         | 'CF-2'
          case_access     | position        | position + 7
          case_access     | reader_id       | 'SW9'
          case_access     | reader_position | reader_position + 7
          case_access     | purpose         | 'none'
          case_access     | accessed_at     | accessed_at + interval '1' second
          case_access     | hash            | 'none'
          case_hold       | file_id         | 'CF-2'
          case_hold       | position        | position + 7
          case_hold       | hold_id         | 'H9'
          case_hold       | placed_by       | 'SW9'
          case_hold       | placed_grounds  | 'none'
          case_hold       | placed_at       | placed_at + interval '1' second
          case_hold       | released_by     | 'SW9'
          case_hold       | released_grounds| 'none'
          case_hold       | released_at     | placed_at
          case_hold       | hash            | 'none'
          case_tombstone  | file_id         | 'CF-2'
          case_tombstone  | decided_by      | 'SW9'
          case_tombstone  | grounds         | 'none'
          case_tombstone  | decided_at      | decided_at + interval '1' second
          case_tombstone  | hash            | 'none'
          """)
  void editIsFound(String table, String column, String other) throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    assertThat(store.checkRecords()).isEmpty();
    int changed = database.run("update " + table + " set " + column + " = " + other);
    assertThat(changed).isPositive();
    assertThat(store.checkRecords()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          case_work   | rule_id         | 'other.rule'
          case_work   | subject_kind    | 'CHILD'
          case_work   | subject_id      | 'C9'
          case_work   | children        | 'C9'
          case_work   | due_by          | '2030-01-01'
          case_work   | duty            | 'POLICE'
          case_work   | practitioner_id | 'SW9'
          case_work   | team_id         | 'T9'
          case_work   | file_id         | 'CF-2'
          case_judged | judged_on       | '2030-01-01'
          """)
  void editOfAWorklistIsFound(String table, String column, String other) throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    assertThat(store.checkWork()).isEmpty();
    String one = table.equals("case_judged") ? " where file_id = 'CF-1'" : "";
    database.run("update " + table + " set " + column + " = " + other + one);
    assertThat(store.checkWork()).isNotEmpty();
    store.rebuildWork();
    assertThat(store.checkWork()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          case_person     | identifier = 'C1'
          case_plan       | plan_id = 'P1'
          case_allocation | allocation_id = 'AL1'
          case_access     | file_id = 'CF-1' and position = 0
          case_hold       | hold_id = 'H1'
          case_hold       | hold_id = 'H2'
          case_tombstone  | file_id = 'CF-9'
          """)
  void removedRowIsFound(String table, String which) throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    store.hold(HISTORY.id(), new HoldId("H2"), DECISION);
    store.hold(HISTORY.id(), new HoldId("H3"), DECISION);
    store.history(new Access(HISTORY.id(), WHO, new Narrative("Duty again"), WHEN));
    assertThat(store.checkRecords()).isEmpty();
    assertThat(database.run("delete from " + table + " where " + which)).isPositive();
    assertThat(store.checkRecords()).isNotEmpty();
  }

  @Test
  void removedWorkIsFound() throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    database.run("delete from case_work");
    assertThat(store.checkWork()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void recordsAreSoundOnEveryEngine(TestedEngine engine) {
    JdbcCaseFileStore store = FilledStore.in(engine.empty());
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.checkWork()).isEmpty();
    assertThat(store.verifyAll()).isEmpty();
    store.rebuildSearch();
    store.rebuildWork();
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.checkWork()).isEmpty();
  }

  @Test
  void tombstoneThatIsTakenAwayOrMadeUpIsFound() throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    database.run("update case_file set erased = 1 where id = 'CF-2'");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .containsExactly("CF-2, case_tombstone: does not fit case_file");
    database.run("update case_file set erased = 0 where id = 'CF-2'");
    database.run("update case_file set version = 9 where id = 'CF-9'");
    assertThat(store.checkRecords()).hasSize(1);
    database.run("delete from case_tombstone");
    assertThat(store.checkRecords()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void entryThatCannotBeReadHidesNothingElse(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    String entries = database.table("case_entry");
    database.run(
        "update " + entries + " set payload = 'none' where file_id = 'CF-1' and position = 0");
    database.run("update " + database.table("case_hold") + " set placed_by = 'SW9'");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .containsExactly(
            "CF-1, case_entry: an entry cannot be read",
            "CF-1, case_hold: hold 0, or one before it, was edited");
    database.run("update " + entries + " set payload = 'none' where file_id = 'CF-1'");
    assertThatThrownBy(store::rebuildSearch)
        .isInstanceOf(CaseFileStoreException.class)
        .hasMessage("Case file CF-1 has an entry that cannot be read");
  }

  @Test
  void entryThatIsThereTwiceIsFound() throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    database.run(
        "update case_entry set payload = (select payload from case_entry where file_id = 'CF-1'"
            + " and position = 1) where file_id = 'CF-1' and position = 0");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .containsExactly("CF-1, case_entry: an entry is there twice");
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void readingCutOffTheEndIsMissedByWhatItsReaderReadLater(TestedEngine engine)
      throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    CaseFileId other = new CaseFileId("CF-2");
    store.history(new Access(HISTORY.id(), WHO, new Narrative("The last of it"), WHEN));
    store.history(new Access(other, WHO, new Narrative("Later"), WHEN));
    String table = database.table("case_access");
    database.run("delete from " + table + " where file_id = 'CF-1' and position = 1");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .containsExactly(
            "CF-2, case_access: an earlier reading by SW1, of some file, was taken away");
    database.run("delete from " + table + " where file_id = 'CF-2'");
    assertThat(store.checkRecords())
        .as("The last reading of both a file and a reader takes a count kept elsewhere")
        .isEmpty();
    assertThat(store.accessesTo(HISTORY.id())).hasSize(1);
  }

  @Test
  void rowsToSearchByCanBeMadeAnew() throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    database.run("delete from case_plan");
    database.run("update case_person set identifier = 'C9'  where identifier = 'C1'");
    store.rebuildSearch();
    assertThat(store.checkRecords()).isEmpty();
    assertThat(database.ask("select plan_kind from case_plan where ended_on is not null"))
        .isEqualTo("CHILD_IN_NEED");
    assertThat(database.ask("select allocation_id from case_allocation where ended_on is null"))
        .isEmpty();
  }
}
