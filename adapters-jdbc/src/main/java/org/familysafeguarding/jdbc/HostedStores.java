// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.WorkJudge;

/**
 * Stores for hosts that manage transactions and have a data source that hands out the connection of
 * the one that is running: Spring's {@code TransactionAwareDataSourceProxy}, or the data source of
 * a container.
 *
 * <p>A connection that does not commit by itself is in the host's transaction, and the store does
 * there as {@link JdbcCaseFileStore#joining} says: what it appends stands or falls with it. A
 * connection that does commit by itself is in none, and the store commits what it appends. A data
 * source that turns autocommit off for other reasons does not belong here: nothing would be
 * committed.
 */
public final class HostedStores {

  private HostedStores() {}

  /**
   * A store that takes a connection from the host for each call.
   *
   * @throws IllegalArgumentException where the store is to make the tables, or appends are to
   *     survive a loss of power and it is the host's commit that decides
   * @throws CaseFileStoreException where the tables are not as they should be
   */
  public static JdbcCaseFileStore over(DataSource dataSource, StoreSettings settings) {
    return Opening.hosted(dataSource, settings, Optional.empty());
  }

  /** As {@link #over(DataSource, StoreSettings)}, asking this judge what is to be done. */
  public static JdbcCaseFileStore over(
      DataSource dataSource, StoreSettings settings, WorkJudge judge) {
    return Opening.hosted(dataSource, settings, Optional.of(judge));
  }

  /**
   * A store that writes in a branch of a distributed transaction, for as long as that is running.
   *
   * <p>The host vouches that one is running on the connection: drivers do not tell. The store
   * neither commits nor prepares nor ends it, and undoes what fails back to where it began. It is
   * tried with the XA drivers of PostgreSQL and H2.
   *
   * @throws IllegalArgumentException as {@link #over}
   * @throws CaseFileStoreException where the tables are not as they should be
   */
  public static JdbcCaseFileStore inDistributed(Connection connection, StoreSettings settings) {
    return Opening.distributed(connection, settings, Optional.empty());
  }

  /** As {@link #inDistributed(Connection, StoreSettings)}, asking this judge what is to be done. */
  public static JdbcCaseFileStore inDistributed(
      Connection connection, StoreSettings settings, WorkJudge judge) {
    return Opening.distributed(connection, settings, Optional.of(judge));
  }
}
