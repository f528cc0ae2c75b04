// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.familysafeguarding.spi.CaseFileStoreException;

/** Whether a database is one the store has been tested with, and has the tables it needs. */
final class Database {

  private static final String KNOWN = "H2";
  private static final String BLIND_TO_CASE = "VARCHAR_IGNORECASE";

  private Database() {}

  static void check(Transactions transactions) {
    String product;
    try {
      product = transactions.reading(on -> on.getMetaData().getDatabaseProductName());
    } catch (SQLException failure) {
      throw Silenced.failure("Connecting to the database of case files", failure);
    }
    if (!KNOWN.equals(product)) {
      throw refusal("Case files can be kept in H2, but this database is " + product);
    }
  }

  static void checkTables(Transactions transactions, CaseTables tables) {
    for (String table : tables.names()) {
      try {
        transactions.writing(on -> checkTable(on, tables, table));
      } catch (SQLException failure) {
        throw explained(failure, table);
      }
    }
  }

  private static String checkTable(Connection on, CaseTables tables, String table)
      throws SQLException {
    if (tables.idTypes(on, table).contains(BLIND_TO_CASE)) {
      throw refusal(
          "Table "
              + table
              + " compares ids without regard to case (IGNORECASE was set when it was made); make"
              + " it again without");
    }
    return table;
  }

  private static CaseFileStoreException explained(SQLException failure, String table) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    String what = "Checking table " + table;
    if (state.equals("42S02") || state.equals("42S04")) {
      what = "Table " + table + " is missing; make it with StoreSettings.schema(). " + what;
    } else if (state.equals("42S22")) {
      what = "Table " + table + " lacks a column that StoreSettings.schema() has. " + what;
    }
    return Silenced.failure(what, failure);
  }

  private static CaseFileStoreException refusal(String why) {
    return new CaseFileStoreException(why, new IllegalStateException(why));
  }
}
