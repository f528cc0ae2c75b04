// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * From two to sixteen writers, on one file and on their own, lose nothing and overwrite nothing.
 *
 * <p>build/many-writers runs this for longer.
 */
class ManyWritersTest {

  private static final int SECONDS = Integer.getInteger("seconds", 2);
  private static final int MOST = 16;

  /** In the tests the fewest and the most, and everything between on request. */
  static Stream<Integer> writers() {
    return SECONDS > 2 ? IntStream.of(2, 4, 8, 16).boxed() : Stream.of(2, MOST);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writersLoseNothingOnH2(int writers) throws Exception {
    EmptyDatabase database = TestedEngine.H2_IN_A_FILE.empty().withTables();
    write("H2", (JdbcDataSource) database.dataSource(), database.settings(), writers);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writersLoseNothingOnPostgres(int writers) throws Exception {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
    source.setUrl(PostgresServer.NEWEST.url());
    write("PostgreSQL", source, database.settings(), writers);
  }

  private static void write(
      String engine, ConnectionPoolDataSource source, StoreSettings settings, int writers)
      throws Exception {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    pool.setMaxConnections(MOST);
    try {
      ManyWriters many = new ManyWriters(JdbcCaseFileStore.over(pool, settings), writers);
      many.writeFor(SECONDS);
      System.out.println(engine + ", " + SECONDS + " s, " + many);
    } finally {
      pool.dispose();
    }
  }
}
