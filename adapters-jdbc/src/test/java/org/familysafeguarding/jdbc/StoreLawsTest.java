// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Group;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.CaseFileStoreLaws;

/** Whatever is done to the store over JDBC, it answers as the store in memory does. */
class StoreLawsTest {

  private abstract static class OnEngine extends CaseFileStoreLaws {

    private final EmptyDatabase database;

    OnEngine(TestedEngine engine) {
      database = engine.empty().withTables();
    }

    /** The same tables each time, emptied: making them anew takes longer than a course does. */
    @Override
    protected CaseFileStore emptyStore() throws SQLException {
      for (String table : List.of("person", "plan", "allocation", "judged", "entry", "file")) {
        database.run("delete from " + database.table("case_" + table));
      }
      return database.store();
    }
  }

  @Group
  @SuppressWarnings("ClassCanBeStatic") // jqwik takes no group that is.
  class OnH2 extends OnEngine {
    OnH2() {
      super(TestedEngine.H2_IN_MEMORY);
    }
  }

  @Group
  @SuppressWarnings("ClassCanBeStatic") // jqwik takes no group that is.
  class OnHsqldb extends OnEngine {
    OnHsqldb() {
      super(TestedEngine.HSQLDB);
    }
  }
}
