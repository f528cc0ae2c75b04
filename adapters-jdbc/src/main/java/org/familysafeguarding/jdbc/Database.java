// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Map;
import org.familysafeguarding.spi.CaseFileStoreException;

/** Which database it is, whether it forgets, and whether it has the tables the store needs. */
final class Database {

  private Database() {}

  /** The engine, if it is one the store knows and is not set to forget. */
  static Engine check(Transactions transactions, StoreSettings settings) {
    try {
      return transactions.reading(
          on -> {
            Engine engine = Engine.of(on);
            engine.dialect().refuseForgetful(on, settings.durability());
            return engine;
          });
    } catch (SQLException failure) {
      throw Silenced.failure("Connecting to the database of case files", failure);
    }
  }

  static void checkTables(Transactions transactions, CaseTables tables) {
    for (Map.Entry<String, String> table : tables.expected().entrySet()) {
      try {
        if (!transactions.writing(
            on -> tables.tellsCaseApart(on, table.getKey(), table.getValue()))) {
          throw blindToCase(tables.named(table.getKey()));
        }
      } catch (SQLException failure) {
        throw explained(tables.dialect(), failure, tables.named(table.getKey()));
      }
    }
  }

  private static CaseFileStoreException blindToCase(String table) {
    String why =
        "Table "
            + table
            + " compares ids without regard to case; make it again with StoreSettings.schema(), on"
            + " a connection with no setting against it (IGNORECASE in H2)";
    return new CaseFileStoreException(why, new IllegalStateException(why));
  }

  private static CaseFileStoreException explained(
      Dialect dialect, SQLException failure, String table) {
    String what = "Checking table " + table;
    if (dialect.lacksTable(failure)) {
      what = "Table " + table + " is missing; make it with StoreSettings.schema(). " + what;
    } else if (dialect.lacksColumn(failure)) {
      what = "Table " + table + " lacks a column that StoreSettings.schema() has. " + what;
    }
    return Silenced.failure(what, failure);
  }
}
