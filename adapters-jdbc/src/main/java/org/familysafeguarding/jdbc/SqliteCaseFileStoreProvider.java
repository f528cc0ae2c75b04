// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.Optional;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStoreProvider;
import org.familysafeguarding.spi.WorkJudge;

/**
 * Opens case files kept in a file of SQLite, by addresses such as {@code jdbc:sqlite:cases.db}.
 *
 * <p>It makes the tables where they are missing, has each append wait for the disk, and has what is
 * erased overwritten in the file. The address names a file and nothing else: the settings that a
 * store needs are not for choosing. SQLite's driver ({@code org.xerial:sqlite-jdbc}) has to be on
 * the class path or the module path.
 */
public final class SqliteCaseFileStoreProvider implements CaseFileStoreProvider {

  private static final String START = "jdbc:sqlite:";
  static final String SETTINGS =
      "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&foreign_keys=on&secure_delete=on";

  /** For {@link java.util.ServiceLoader}. */
  public SqliteCaseFileStoreProvider() {}

  @Override
  public String name() {
    return "SQLite";
  }

  @Override
  public boolean opens(String address) {
    return address.startsWith(START);
  }

  /**
   * Opens the store at that address.
   *
   * @throws IllegalArgumentException where the address names no file, or has settings
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
    String file = opens(address) ? address.substring(START.length()) : "";
    if (file.isEmpty() || file.startsWith(":") || file.contains("?")) {
      throw new IllegalArgumentException(
          "The address of an SQLite database is jdbc:sqlite: and the name of a file, without"
              + " settings; a database in memory would be another for each connection");
    }
    AddressedDatabase database = AddressedDatabase.server(address + SETTINGS);
    StoreSettings settings =
        StoreSettings.standard().creatingTables().surviving(Durability.POWER_LOSS);
    return Opening.over(database, settings, judge, database::close);
  }
}
