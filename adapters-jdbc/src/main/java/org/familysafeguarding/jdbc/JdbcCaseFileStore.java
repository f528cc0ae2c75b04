// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.json.EntryJson;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * Case files in two tables of an H2 database: one row for each file, one for each entry.
 *
 * <p>An append is one transaction. It first moves the file's version on from the expected one,
 * which of two writers only one can do, and then adds the entries. Each entry is kept as its line
 * of {@link EntryJson}, of at most 1,048,576 characters; that line is what a history is read back
 * from.
 *
 * <p>Messages name case files, entries and SQL states. A database's own messages, which may repeat
 * what practitioners wrote, are never passed on. After a {@link CaseFileStoreException} from an
 * append, read the file: the connection may have failed after all was kept, but never part of it.
 */
public final class JdbcCaseFileStore implements CaseFileStore {

  private final Transactions transactions;
  private final CaseTables tables;
  private final EntryJson json = EntryJson.create();

  private JdbcCaseFileStore(Transactions transactions, StoreSettings settings) {
    this.transactions = transactions;
    this.tables = new CaseTables(settings.tablePrefix());
  }

  /**
   * A store that takes a connection from the host for each call, and commits what it appends.
   *
   * <p>The connections must be in no transaction when they are handed out, whether they commit by
   * themselves or not; otherwise use {@link #joining}. Closing the store closes nothing.
   *
   * @throws CaseFileStoreException where the tables cannot be made, or are not as they should be
   */
  public static JdbcCaseFileStore over(DataSource dataSource, StoreSettings settings) {
    return opened(new OwnTransactions(dataSource, () -> {}), dataSource, settings);
  }

  static JdbcCaseFileStore opened(
      Transactions transactions, DataSource dataSource, StoreSettings settings) {
    Database.check(transactions);
    if (settings.tables() == StoreSettings.Tables.CREATED_WHEN_MISSING) {
      Migration.run(dataSource, settings);
    }
    return checked(transactions, settings);
  }

  /**
   * A store that writes in the host's transaction, for as long as the host keeps the connection.
   *
   * <p>It never commits, never rolls back what is not its own, and leaves the connection open. What
   * it appends is kept when the host commits, and until then other connections do not see it. An
   * append that fails is undone back to where it began; the host's earlier work stays.
   *
   * @throws IllegalArgumentException where the store is to make the tables: that would commit
   * @throws IllegalStateException where the connection commits each statement by itself
   * @throws CaseFileStoreException where the tables are not as they should be
   */
  public static JdbcCaseFileStore joining(Connection connection, StoreSettings settings) {
    if (settings.tables() != StoreSettings.Tables.EXPECTED) {
      throw new IllegalArgumentException(
          "tables must be EXPECTED, but was "
              + settings.tables()
              + "; making tables would commit the transaction that is to be joined");
    }
    Transactions transactions = new JoinedTransaction(connection);
    Database.check(transactions);
    return checked(transactions, settings);
  }

  private static JdbcCaseFileStore checked(Transactions transactions, StoreSettings settings) {
    JdbcCaseFileStore store = new JdbcCaseFileStore(transactions, settings);
    Database.checkTables(transactions, store.tables);
    return store;
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    requireNonNull(file, "file");
    if (expectedVersion < 0) {
      throw new IllegalArgumentException(
          "expectedVersion must be 0 or more, but was " + expectedVersion);
    }
    List<EntryRow> rows = entries.stream().map(entry -> EntryRow.of(entry, json)).toList();
    try {
      transactions.writing(on -> written(on, file, expectedVersion, rows));
    } catch (SQLException failure) {
      throw explained(failure, file, expectedVersion, rows);
    }
  }

  private long written(Connection on, CaseFileId file, long expected, List<EntryRow> rows)
      throws SQLException {
    long version = expected + rows.size();
    if (expected == 0 && !rows.isEmpty()) {
      tables.begin(on, file, version);
    } else if (rows.isEmpty() || !tables.advance(on, file, expected, version)) {
      refuseStale(file, expected, tables.version(on, file));
    }
    tables.insert(on, file, expected, rows);
    return version;
  }

  private static void refuseStale(CaseFileId file, long expected, long actual) {
    if (actual != expected) {
      throw new StaleCaseFileException(file, expected, actual);
    }
  }

  /** A row that is there already, or that another transaction has: find out whose fault it is. */
  private RuntimeException explained(
      SQLException failure, CaseFileId file, long expected, List<EntryRow> rows) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (state.startsWith("23") || state.startsWith("40")) {
      try {
        refuseStale(file, expected, transactions.reading(on -> tables.version(on, file)));
        refuseRepeated(file, transactions.reading(on -> tables.entryIds(on, file)), rows);
      } catch (StaleCaseFileException | IllegalArgumentException writersFault) {
        return writersFault;
      } catch (SQLException another) {
        failure.addSuppressed(another);
      }
    }
    return Silenced.failure("Appending to case file " + file + " at version " + expected, failure);
  }

  private static void refuseRepeated(CaseFileId file, Set<EntryId> known, List<EntryRow> rows) {
    Set<EntryId> used = new HashSet<>(known);
    for (EntryRow row : rows) {
      if (!used.add(row.entry().id())) {
        throw new IllegalArgumentException(
            "Entry id "
                + row.entry().id()
                + " is used already in case file "
                + file
                + "; give each entry one of its own");
      }
    }
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    requireNonNull(file, "file");
    try {
      return transactions.reading(on -> tables.stored(on, file)).history(file, json);
    } catch (SQLException failure) {
      throw Silenced.failure("Reading case file " + file, failure);
    }
  }

  @Override
  public List<CaseFileId> files() {
    try {
      return transactions.reading(tables::files).stream()
          .sorted(Comparator.comparing(CaseFileId::value))
          .toList();
    } catch (SQLException failure) {
      throw Silenced.failure("Listing the case files", failure);
    }
  }

  @Override
  public void close() {
    try {
      transactions.close();
    } catch (SQLException failure) {
      throw Silenced.failure("Closing the store", failure);
    }
  }
}
