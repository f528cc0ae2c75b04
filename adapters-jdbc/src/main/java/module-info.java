// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Case files kept in a relational database, through plain JDBC.
 *
 * <p>Two things are needed only by those who ask for them: H2's driver, to open an address that begins
 * with {@code jdbc:h2:}, and Flyway, to have the tables made.
 */
@SuppressWarnings("requires-automatic") // Flyway is not a module yet.
module org.familysafeguarding.jdbc {
  requires com.google.common;
  requires transitive java.sql;
  requires transitive org.familysafeguarding;
  requires transitive org.familysafeguarding.json;
  requires static com.google.errorprone.annotations;
  requires static flyway.core;
  requires static org.jspecify;

  exports org.familysafeguarding.jdbc;

  provides org.familysafeguarding.spi.CaseFileStoreProvider with
      org.familysafeguarding.jdbc.H2CaseFileStoreProvider,
      org.familysafeguarding.jdbc.ServerCaseFileStoreProvider,
      org.familysafeguarding.jdbc.SqliteCaseFileStoreProvider;
}
