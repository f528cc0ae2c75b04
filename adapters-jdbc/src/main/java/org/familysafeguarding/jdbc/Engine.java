// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.familysafeguarding.spi.CaseFileStoreException;

/**
 * A database that case files can be kept in.
 *
 * <p>How far each has been tried differs: the contract suite runs on real servers or files of
 * {@link #H2}, {@link #POSTGRESQL}, {@link #HSQLDB}, {@link #SQLITE} and {@link #MARIADB}; what is
 * said to {@link #MYSQL}, {@link #SQL_SERVER} and {@link #ORACLE} has been reviewed and never run.
 * See docs/storage.md before relying on one.
 */
public enum Engine {
  /** H2, in memory or in a file. */
  H2(new H2Dialect()),
  /** PostgreSQL, from version 14. */
  POSTGRESQL(new PostgresDialect()),
  /** HSQLDB, from version 2.7. */
  HSQLDB(new HsqldbDialect()),
  /** SQLite, from version 3.35. */
  SQLITE(new SqliteDialect()),
  /** MariaDB, from version 10.6. */
  MARIADB(new MariaDbDialect()),
  /** MySQL, from version 8; reviewed only. */
  MYSQL(new MySqlDialect()),
  /** Microsoft SQL Server, from version 2019; reviewed only. */
  SQL_SERVER(new SqlServerDialect()),
  /** Oracle Database, from version 19; reviewed only. */
  ORACLE(new OracleDialect());

  private final Dialect dialect;

  Engine(Dialect dialect) {
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The name the engine's own driver gives it, and by which it is recognised. */
  public String productName() {
    return dialect.product();
  }

  static Engine of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return Arrays.stream(values())
        .filter(each -> product.toLowerCase(Locale.ROOT).startsWith(each.start()))
        .findFirst()
        .orElseThrow(() -> unknown(product));
  }

  private String start() {
    return dialect.product().toLowerCase(Locale.ROOT);
  }

  private static CaseFileStoreException unknown(String product) {
    String known =
        Arrays.stream(values()).map(Engine::productName).collect(Collectors.joining(", "));
    String why = "Case files can be kept in " + known + ", but this database is " + product;
    return new CaseFileStoreException(why, new IllegalStateException(why));
  }
}
