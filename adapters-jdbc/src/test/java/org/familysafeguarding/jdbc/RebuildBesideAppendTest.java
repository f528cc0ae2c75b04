// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An append that waits until rows have been made anew still ends what it ends.
 *
 * <p>On PostgreSQL an append is one statement, which sees the rows as they were before it waited.
 */
class RebuildBesideAppendTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> TOLD =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .childInNeedPlan("P1", "C1")
          .on(day("Tue 5 Mar 2024"))
          .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED)
          .history()
          .entries();

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL_OLDEST", "POSTGRESQL_NEWEST"})
  void endIsNotLost(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty().withTables();
    JdbcCaseFileStore store = database.store();
    int before = TOLD.size() - 1;
    store.append(FILE, 0, TOLD.subList(0, before));
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      JdbcCaseFileStore.joining(connection, database.settings()).rebuildSearch();
      CompletableFuture<Void> append =
          CompletableFuture.runAsync(
              () -> store.append(FILE, before, TOLD.subList(before, TOLD.size())));
      awaitSomebodyWaiting(database);
      connection.commit();
      append.join();
    }
    assertThat(database.ask("select ended_on from " + database.table("case_plan")))
        .isEqualTo("2024-03-05");
    assertThat(store.checkRecords()).isEmpty();
  }

  private static void awaitSomebodyWaiting(EmptyDatabase database) throws SQLException {
    String waiting =
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%"
            + database.table("case_file")
            + "%'";
    while (database.ask(waiting).equals("0")) {
      Thread.onSpinWait();
    }
  }
}
