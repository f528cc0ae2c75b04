// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStoreProvider;
import org.familysafeguarding.spi.WorkJudge;

/**
 * Opens case files kept in H2, by addresses such as {@code jdbc:h2:./cases}.
 *
 * <p>It makes the tables where they are missing, and sets {@code WRITE_DELAY=0}; an address that
 * says otherwise is refused. So every append that has returned survives the death of the process,
 * killed or crashed. It need not survive a power failure or a crash of the operating system: H2
 * hands what it writes to the operating system and does not wait for the disk. With {@code
 * ;CHECKPOINT_SYNC=TRUE} added to the address, each append does wait. A database in memory ({@code
 * jdbc:h2:mem:cases}) lives until the store is closed.
 *
 * <p>The file is locked against other processes. With {@code ;AUTO_SERVER=TRUE} added to the
 * address, several processes on one machine share it: the first serves it to the others.
 *
 * <p>Closing the store closes the database, unless others in this process have it open. H2's driver
 * ({@code com.h2database:h2}) has to be on the class path or the module path.
 */
public final class H2CaseFileStoreProvider implements CaseFileStoreProvider {

  /** What H2 says when the file's lock was changing hands, or is another's. */
  private static final Set<Integer> AT_THE_LOCK = Set.of(8000, 90020);

  private static final int TRIES = 30;
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

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
    return open(address, Optional.empty());
  }

  /** As {@link #open(String)}, asking this judge what is to be done. */
  @Override
  public CaseFileStore open(String address, WorkJudge judge) {
    return open(address, Optional.of(judge));
  }

  private CaseFileStore open(String address, Optional<WorkJudge> judge) {
    if (!opens(address)) {
      throw new IllegalArgumentException("The address of an H2 database begins with jdbc:h2:");
    }
    H2Address checked = H2Address.parse(address);
    try {
      return open(connected(checked), checked, judge);
    } catch (SQLException failure) {
      throw Silenced.failure(
          "Opening " + checked + " (is com.h2database:h2 on the class path?)", failure);
    }
  }

  /** Of several processes that open a shared file at once, H2 turns some away; they come again. */
  private static AddressedDatabase connected(H2Address address) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return AddressedDatabase.embedded(address.withDurability());
      } catch (SQLException failure) {
        if (!address.isShared()
            || tries >= TRIES
            || !AT_THE_LOCK.contains(failure.getErrorCode())) {
          throw failure;
        }
        LockSupport.parkNanos(tries * STEP);
      }
    }
  }

  private static CaseFileStore open(
      AddressedDatabase database, H2Address address, Optional<WorkJudge> judge)
      throws SQLException {
    StoreSettings settings =
        StoreSettings.standard().creatingTables().surviving(address.durability());
    try {
      return Opening.over(database, settings, judge, database::close);
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }
}
