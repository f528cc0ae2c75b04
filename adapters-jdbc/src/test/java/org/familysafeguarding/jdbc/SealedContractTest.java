// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import org.junit.jupiter.api.Nested;

/** A store whose entries are sealed keeps every promise as one whose entries are not. */
class SealedContractTest {

  private abstract static class Sealed extends AllContracts {

    private final TestedEngine engine;
    private final MadeUpKeys keys = new MadeUpKeys();

    Sealed(TestedEngine engine) {
      this.engine = engine;
    }

    @Override
    Place emptyPlace() {
      EmptyDatabase plain = engine.empty();
      return new EmptyDatabase(plain.engine(), plain.dataSource(), plain.settings().sealedBy(keys))
          .withTables();
    }
  }

  @Nested
  class OnH2 extends Sealed {
    OnH2() {
      super(TestedEngine.H2_IN_MEMORY);
    }
  }

  @Nested
  class OnPostgres extends Sealed {
    OnPostgres() {
      super(TestedEngine.POSTGRESQL_NEWEST);
    }
  }
}
