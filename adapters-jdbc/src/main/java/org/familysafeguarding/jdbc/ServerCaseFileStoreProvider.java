// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStoreProvider;
import org.familysafeguarding.spi.WorkJudge;

/**
 * Opens case files kept in a database server, by the address its driver knows, such as {@code
 * jdbc:postgresql://db.example/cases?user=safeguarding}.
 *
 * <p>It makes no tables: an owner does that, with credentials that everyday work does not have. And
 * it connects anew for each call, which is right for a tool and wrong for a busy host, who should
 * hand a pool to {@link JdbcCaseFileStore#over}. The driver has to be on the class path or the
 * module path.
 */
public final class ServerCaseFileStoreProvider implements CaseFileStoreProvider {

  private static final List<String> STARTS =
      List.of(
          "jdbc:postgresql:",
          "jdbc:mariadb:",
          "jdbc:mysql:",
          "jdbc:sqlserver:",
          "jdbc:oracle:",
          "jdbc:hsqldb:");

  /** For {@link java.util.ServiceLoader}. */
  public ServerCaseFileStoreProvider() {}

  @Override
  public String name() {
    return "database server";
  }

  @Override
  public boolean opens(String address) {
    return STARTS.stream().anyMatch(address::startsWith);
  }

  /**
   * Opens the store at that address.
   *
   * @throws CaseFileStoreException where it cannot be reached, or has not the tables
   */
  @Override
  public CaseFileStore open(String address) {
    return open(address, Optional.empty());
  }

  /** As {@link #open(String)}, asking this judge what is to be done. */
  @Override
  public CaseFileStore open(String address, WorkJudge judge) {
    return open(address, Optional.of(judge));
  }

  private CaseFileStore open(String address, Optional<WorkJudge> judge) {
    if (!opens(address)) {
      throw new IllegalArgumentException(
          "The address of a database server begins with one of " + String.join(", ", STARTS));
    }
    AddressedDatabase database = AddressedDatabase.server(address);
    StoreSettings settings = StoreSettings.standard();
    return Opening.over(database, settings, judge, database::close);
  }
}
