// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.EntryJson;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.spi.VerifiableStore;

/**
 * Case files in a relational database: one row for each file, one for each entry.
 *
 * <p>An append is one transaction. It moves the file's version on from the expected one, which of
 * two writers only one can do, and adds the entries. Each entry is kept as its line of {@link
 * EntryJson}, of at most 1,048,576 characters; that line is what a history is read back from. A
 * hash ties each row to the one before, and {@link #verify(CaseFileId)} tells whether all are as
 * they were written.
 *
 * <p>Messages name case files, entries and SQL states. A database's own messages, which may repeat
 * what practitioners wrote, are never passed on. After a {@link CaseFileStoreException} from an
 * append, read the file: the connection may have failed after all was kept, but never part of it.
 * Where the commit itself fails, the store finds out for itself, if the database still answers.
 */
public final class JdbcCaseFileStore implements VerifiableStore {

  private final Transactions transactions;
  private final CaseTables tables;
  private final Proofs proofs;
  private final EntryJson json = EntryJson.create();

  private JdbcCaseFileStore(Transactions transactions, CaseTables tables) {
    this.transactions = transactions;
    this.tables = tables;
    this.proofs = new Proofs(transactions, tables);
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
    return opened(
        new OwnTransactions(dataSource, settings.durability(), () -> {}), dataSource, settings);
  }

  static JdbcCaseFileStore opened(
      Transactions transactions, DataSource dataSource, StoreSettings settings) {
    Engine engine = Database.check(transactions, settings);
    if (settings.tables() == StoreSettings.Tables.CREATED_WHEN_MISSING) {
      Migration.run(dataSource, engine, settings);
      new EarlierEntries(transactions, CaseTables.of(engine, settings)).chain();
    }
    return checked(transactions, engine, settings);
  }

  /**
   * A store that writes in the host's transaction, for as long as the host keeps the connection.
   *
   * <p>It never commits, never rolls back what is not its own, and leaves the connection open. What
   * it appends is kept when the host commits, and until then other connections do not see it. An
   * append that fails is undone back to where it began; the host's earlier work stays.
   *
   * @throws IllegalArgumentException where the store is to make the tables: that would commit; or
   *     where appends are to survive a loss of power and it is the host's commit that decides
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
    Engine engine = Database.check(transactions, settings);
    if (settings.durability() == Durability.POWER_LOSS && engine.dialect().commitsBeforeTheDisk()) {
      throw new IllegalArgumentException(
          "durability must be PROCESS_DEATH: the host commits, and would have to wait for the disk"
              + " itself");
    }
    return checked(transactions, engine, settings);
  }

  private static JdbcCaseFileStore checked(
      Transactions transactions, Engine engine, StoreSettings settings) {
    CaseTables tables = CaseTables.of(engine, settings);
    Database.checkTables(transactions, tables);
    return new JdbcCaseFileStore(transactions, tables);
  }

  /**
   * Gives entries their hashes that were kept before there were any; for hosts who run the SQL
   * themselves, once, with the credentials of the tables' owner. Returns how many files it was.
   */
  public static long chainEarlierEntries(DataSource dataSource, StoreSettings settings) {
    OwnTransactions transactions = new OwnTransactions(dataSource, settings.durability(), () -> {});
    Engine engine = Database.check(transactions, settings);
    return new EarlierEntries(transactions, CaseTables.of(engine, settings)).chain();
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    requireNonNull(file, "file");
    if (expectedVersion < 0) {
      throw new IllegalArgumentException(
          "expectedVersion must be 0 or more, but was " + expectedVersion);
    }
    List<EntryRow> rows = entries.stream().map(entry -> EntryRow.of(entry, json)).toList();
    new Append(file, expectedVersion, rows, tables).run(transactions);
  }

  @Override
  public List<Tampering> verify(CaseFileId file) {
    return proofs.verify(requireNonNull(file, "file"));
  }

  @Override
  public Stream<Tampering> verifyAll() {
    return Stream.concat(VerifiableStore.super.verifyAll(), proofs.withoutFile());
  }

  @Override
  public Optional<Anchor> anchor(CaseFileId file) {
    return proofs.anchor(requireNonNull(file, "file"));
  }

  @Override
  public List<Tampering> verify(Anchor anchor) {
    return proofs.verify(requireNonNull(anchor, "anchor"));
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    requireNonNull(file, "file");
    try {
      return transactions.reading(on -> tables.entries().payloads(on, file)).history(file, json);
    } catch (SQLException failure) {
      throw Silenced.failure("Reading case file " + file, failure);
    }
  }

  @Override
  public List<CaseFileId> files() {
    try {
      return transactions.reading(tables.files()::files).stream()
          .sorted(Comparator.comparing(CaseFileId::value))
          .toList();
    } catch (SQLException failure) {
      throw Silenced.failure("Listing the case files", failure);
    }
  }

  @Override
  public List<CaseFileId> files(FileCursor cursor, int atMost) {
    requireNonNull(cursor, "cursor");
    if (atMost < 1) {
      throw new IllegalArgumentException("atMost must be 1 or more, but was " + atMost);
    }
    try {
      return transactions.reading(on -> tables.files().page(on, cursor, atMost));
    } catch (SQLException failure) {
      throw Silenced.failure("Listing the case files " + cursor, failure);
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
