// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStoreProvider;

/**
 * Opens case files kept in H2, by addresses such as {@code jdbc:h2:./cases}.
 *
 * <p>It makes the tables where they are missing, and sets {@code WRITE_DELAY=0}; an address that
 * says otherwise is refused. So every append that has returned survives the death of the process,
 * killed or crashed. It need not survive a power failure or a crash of the operating system: H2
 * hands what it writes to the operating system and does not wait for the disk. A database in memory
 * ({@code jdbc:h2:mem:cases}) lives until the store is closed.
 *
 * <p>Closing the store closes the database, unless others in this process have it open. H2's driver
 * ({@code com.h2database:h2}) has to be on the class path or the module path.
 */
public final class H2CaseFileStoreProvider implements CaseFileStoreProvider {

  /** For {@link java.util.ServiceLoader}. */
  public H2CaseFileStoreProvider() {}

  @Override
  public String name() {
    return "H2";
  }

  @Override
  public boolean opens(String address) {
    return address.startsWith(H2Address.START);
  }

  /**
   * Opens the store at that address.
   *
   * @throws IllegalArgumentException where the address would not keep what a store promises
   * @throws CaseFileStoreException where it cannot be opened
   */
  @Override
  public CaseFileStore open(String address) {
    if (!opens(address)) {
      throw new IllegalArgumentException("The address of an H2 database begins with jdbc:h2:");
    }
    H2Address checked = H2Address.parse(address);
    try {
      return open(H2Database.open(checked));
    } catch (SQLException failure) {
      throw Silenced.failure(
          "Opening " + checked + " (is com.h2database:h2 on the class path?)", failure);
    }
  }

  private static CaseFileStore open(H2Database database) throws SQLException {
    try {
      return JdbcCaseFileStore.opened(
          new OwnTransactions(database, database::close),
          database,
          StoreSettings.standard().creatingTables());
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }
}
