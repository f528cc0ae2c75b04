// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.jdbc.Engine;
import org.familysafeguarding.jdbc.JdbcCaseFileStore;
import org.familysafeguarding.jdbc.StoreSettings;
import org.familysafeguarding.spi.WorkQuery;

/** What is asked of the worklists of many files. */
final class Worklists {

  static final String PRACTITIONER = "a practitioner's, due in a week, first 100";
  static final String TEAM = "a team's, due in a week, first 100";
  static final String WHOLE_TEAM = "a team's, due in a week, all";
  static final String ANYBODY = "anybody's, overdue, first 100";

  private static final LocalDate IN_A_WEEK = ManyCases.TODAY.plusWeeks(1);
  private static final int FIRST = 100;

  private final MeasuredDatabase database;
  private final JdbcCaseFileStore store;

  private Worklists(MeasuredDatabase database, JdbcCaseFileStore store) {
    this.database = database;
    this.store = store;
  }

  /** Has so many cases appended, one by one. */
  static Worklists of(int cases, MeasuredDatabase database) throws SQLException {
    JdbcCaseFileStore store =
        JdbcCaseFileStore.over(database.pooled(), StoreSettings.standard(), new ManyCases());
    for (int number = 0; number < cases; number++) {
      CaseHistory history = ManyCases.numbered(number);
      store.append(history.id(), 0, history.entries());
    }
    if (database.engine() == Engine.POSTGRESQL) {
      database.run(List.of("analyze"));
    }
    return new Worklists(database, store);
  }

  Timings asked(Rounds rounds) throws Exception {
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(
        PRACTITIONER,
        round -> store.work(due().of(ManyCases.practitioner(round * 17)).atMost(FIRST)));
    steps.put(TEAM, round -> store.work(due().of(ManyCases.team(round * 7)).atMost(FIRST)));
    steps.put(WHOLE_TEAM, round -> store.work(due().of(ManyCases.team(round * 7))));
    steps.put(
        ANYBODY, round -> store.work(WorkQuery.everything().dueBy(ManyCases.TODAY).atMost(FIRST)));
    return rounds.measure(steps);
  }

  private static WorkQuery due() {
    return WorkQuery.everything().dueBy(IN_A_WEEK);
  }

  /** How the database goes about the team's query. */
  String plan() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection on = database.source().getConnection();
        Statement statement = on.createStatement();
        ResultSet row =
            statement.executeQuery(
                "explain analyze select * from case_work where team_id = 'T7' and due_by <= date '"
                    + IN_A_WEEK
                    + "' order by due_by, file_id, position fetch first 100 rows only")) {
      while (row.next()) {
        lines.add(row.getString(1));
      }
    }
    return String.join("\n", lines);
  }
}
