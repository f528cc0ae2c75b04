// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.jdbc.FilledStore.HISTORY;

import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.spi.WorkDifference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of files that are not there, which no foreign key prevents: they are found, and taken away.
 */
class StrayRowsTest {

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void rowsOfFilesThatAreNotThereAreFoundAndTakenAway(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    for (String table : List.of("case_person", "case_plan", "case_allocation")) {
      database.run(moved(database, table, "CF-404"));
      assertThat(store.checkRecords())
          .extracting(Discrepancy::toString)
          .as(table)
          .contains("CF-404, case_person, case_plan, case_allocation: there is no such file");
      store.rebuildSearch();
      assertThat(store.checkRecords()).as(table).isEmpty();
    }
    assertThat(store.verifyAll()).isEmpty();
    database.run(moved(database, "case_entry", "CF-404"));
    assertThat(store.verifyAll().map(Tampering::file)).contains(new CaseFileId("CF-404"));
  }

  @ParameterizedTest
  @CsvSource({"CF-404", "CF-9"})
  void workOfFilesThatAreNotThereIsFoundAndTakenAway(CaseFileId gone) throws SQLException {
    EmptyDatabase database = TestedEngine.H2_IN_MEMORY.empty();
    JdbcCaseFileStore store = FilledStore.in(database);
    database.run(moved(database, "case_work", gone.value()));
    assertThat(store.checkWork())
        .extracting(WorkDifference::file, difference -> difference.surplus().isEmpty())
        .containsExactly(tuple(HISTORY.id(), true), tuple(gone, false));
    store.rebuildWork();
    assertThat(store.checkWork()).isEmpty();
    assertThat(database.ask("select distinct file_id from case_work")).isEqualTo("CF-1");
  }

  private static String moved(EmptyDatabase database, String table, String file) {
    return "update %s set file_id = '%s' where file_id = 'CF-1'"
        .formatted(database.table(table), file);
  }
}
