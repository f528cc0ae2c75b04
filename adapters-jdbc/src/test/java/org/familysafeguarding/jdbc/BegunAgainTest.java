// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A plan and an allocation of an id that has begun before: no history of a family, but a store
 * keeps it, and the row to search by is that of the later one.
 */
class BegunAgainTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> TOLD =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Mon 12 Feb 2018"))
          .childInNeedPlan("P1", "C1")
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .on(day("Tue 5 Mar 2024"))
          .childInNeedPlan("P1", "C2")
          .allocated("AL1", "SW2", AllocationRole.CASE_HOLDER)
          .history()
          .entries();
  private static final int FIRST_TIME = TOLD.size() - 2;

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void itsRowIsThatOfTheLater(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty().withTables();
    append(database.store());
    assertThatTheLaterStands(database);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void itsRowIsThatOfTheLaterInTheHostsTransaction(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty().withTables();
    try (Connection host = database.dataSource().getConnection()) {
      host.setAutoCommit(false);
      append(JdbcCaseFileStore.joining(host, database.settings()));
      host.commit();
    }
    assertThatTheLaterStands(database);
  }

  private static void append(CaseFileStore store) {
    store.append(FILE, 0, TOLD.subList(0, FIRST_TIME));
    store.append(FILE, FIRST_TIME, TOLD.subList(FIRST_TIME, TOLD.size()));
  }

  private static void assertThatTheLaterStands(EmptyDatabase database) throws SQLException {
    assertThat(database.store().history(FILE).entries()).isEqualTo(TOLD);
    assertThat(database.store().checkRecords()).isEmpty();
    assertThat(database.ask("select child_id from " + database.table("case_plan"))).isEqualTo("C2");
    assertThat(database.ask("select practitioner_id from " + database.table("case_allocation")))
        .isEqualTo("SW2");
  }
}
