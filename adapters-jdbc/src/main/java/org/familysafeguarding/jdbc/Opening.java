// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.familysafeguarding.spi.WorkJudge;

/** How a store is opened: what is checked first, and what is made. */
final class Opening {

  private Opening() {}

  static JdbcCaseFileStore over(
      DataSource dataSource, StoreSettings settings, Optional<WorkJudge> judge) {
    return over(dataSource, settings, judge, () -> {});
  }

  /** A store that, when it is closed, lets go of what was opened for it. */
  static JdbcCaseFileStore over(
      DataSource dataSource,
      StoreSettings settings,
      Optional<WorkJudge> judge,
      OwnTransactions.Closing opened) {
    Transactions transactions = new OwnTransactions(dataSource, settings.durability(), opened);
    Engine engine = Database.check(transactions, settings);
    if (settings.tables() == StoreSettings.Tables.CREATED_WHEN_MISSING) {
      Migration.run(dataSource, engine, settings);
      new EarlierEntries(transactions, new CaseTables(engine, settings)).chain();
    }
    return checked(transactions, new CaseTables(engine, settings), judge);
  }

  static JdbcCaseFileStore joining(
      Connection connection, StoreSettings settings, Optional<WorkJudge> judge) {
    return joining(new JoinedTransaction(connection), settings, judge);
  }

  static JdbcCaseFileStore hosted(
      DataSource dataSource, StoreSettings settings, Optional<WorkJudge> judge) {
    return joining(new HostTransactions(dataSource, settings.durability()), settings, judge);
  }

  static JdbcCaseFileStore distributed(
      Connection connection, StoreSettings settings, Optional<WorkJudge> judge) {
    return joining(new DistributedTransaction(connection), settings, judge);
  }

  private static JdbcCaseFileStore joining(
      Transactions transactions, StoreSettings settings, Optional<WorkJudge> judge) {
    if (settings.tables() != StoreSettings.Tables.EXPECTED) {
      throw new IllegalArgumentException(
          "tables must be EXPECTED, but was "
              + settings.tables()
              + "; making tables would commit the transaction that is to be joined");
    }
    Engine engine = Database.check(transactions, settings);
    if (settings.durability() == Durability.POWER_LOSS && engine.dialect().commitsBeforeTheDisk()) {
      throw new IllegalArgumentException(
          "durability must be PROCESS_DEATH: the host commits, and would have to wait for the disk"
              + " itself");
    }
    return checked(transactions, new CaseTables(engine, settings, LastSeen.ofNone()), judge);
  }

  private static JdbcCaseFileStore checked(
      Transactions transactions, CaseTables tables, Optional<WorkJudge> judge) {
    Database.checkTables(transactions, tables);
    return new JdbcCaseFileStore(transactions, tables, judge);
  }

  static long chainEarlierEntries(DataSource dataSource, StoreSettings settings) {
    Transactions transactions = new OwnTransactions(dataSource, settings.durability(), () -> {});
    Engine engine = Database.check(transactions, settings);
    return new EarlierEntries(transactions, new CaseTables(engine, settings)).chain();
  }
}
