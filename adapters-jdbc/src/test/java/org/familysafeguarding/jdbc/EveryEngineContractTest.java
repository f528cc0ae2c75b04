// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIf;

/** The store keeps every promise, on every engine that can be started here. */
class EveryEngineContractTest {

  private abstract static class OnEngine extends AllContracts {

    private final TestedEngine engine;

    OnEngine(TestedEngine engine) {
      this.engine = engine;
    }

    @Override
    Place emptyPlace() {
      return engine.empty().withTables();
    }
  }

  @Nested
  class OnH2InMemory extends OnEngine {
    OnH2InMemory() {
      super(TestedEngine.H2_IN_MEMORY);
    }
  }

  @Nested
  class OnH2InAFile extends OnEngine {
    OnH2InAFile() {
      super(TestedEngine.H2_IN_A_FILE);
    }
  }

  @Nested
  class OnOldestPostgres extends OnEngine {
    OnOldestPostgres() {
      super(TestedEngine.POSTGRESQL_OLDEST);
    }
  }

  @Nested
  class OnNewestPostgres extends OnEngine {
    OnNewestPostgres() {
      super(TestedEngine.POSTGRESQL_NEWEST);
    }
  }

  @Nested
  class OnHsqldb extends OnEngine {
    OnHsqldb() {
      super(TestedEngine.HSQLDB);
    }
  }

  @Nested
  class OnSqlite extends OnEngine {
    OnSqlite() {
      super(TestedEngine.SQLITE);
    }
  }

  @Nested
  @EnabledIf(
      value = "org.familysafeguarding.jdbc.MariaDbServer#isFetched",
      disabledReason = "MariaDB is fetched with -P mariadb only")
  class OnMariaDb extends OnEngine {
    OnMariaDb() {
      super(TestedEngine.MARIADB);
    }
  }
}
