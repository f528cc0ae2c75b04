// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.CaseFileImport;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.AuditedStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.spi.Tombstone;
import org.familysafeguarding.spi.VerifiableStore;
import org.familysafeguarding.spi.WorkDifference;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;
import org.familysafeguarding.spi.WorklistStore;

/**
 * Case files in a relational database: one row for each file, one for each entry.
 *
 * <p>An append is one transaction. It moves the file's version on from the expected one, which of
 * two writers only one can do, and adds the entries. Each entry is kept as one line of {@link
 * EntryLines}, of at most 1,048,576 characters; that line is what a history is read back from. With
 * {@link StoreSettings#sealedBy} it is sealed, and erasing a file destroys its key as well. A hash
 * ties each row to the one before, and {@link #verify(CaseFileId)} tells whether all are as they
 * were written.
 *
 * <p>Messages name case files, entries and SQL states. A database's own messages, which may repeat
 * what practitioners wrote, are never passed on. After a {@link CaseFileStoreException} from an
 * append, read the file: the connection may have failed after all was kept, but never part of it.
 * Where the commit itself fails, the store finds out for itself, if the database still answers.
 */
public final class JdbcCaseFileStore
    implements WorklistStore, AuditedStore, ErasingStore, VerifiableStore, CaseFileImport.Together {

  private final Transactions transactions;
  private final Calls calls;
  private final CaseTables tables;
  private final Worklists worklists;
  private final Keeping keeping;
  private final Proofs proofs;

  JdbcCaseFileStore(Transactions transactions, CaseTables tables, Optional<WorkJudge> judge) {
    this.transactions = transactions;
    this.calls = new Calls(transactions, tables.dialect());
    this.tables = tables;
    this.worklists = new Worklists(tables, judge);
    this.keeping = new Keeping(transactions, tables);
    this.proofs = new Proofs(transactions, tables);
  }

  /**
   * A store that takes a connection from the host for each call, and commits what it appends.
   *
   * <p>The connections must be in no transaction when they are handed out, whether they commit by
   * otherwise use {@link #joining} or {@link HostedStores}. Closing the store closes nothing.
   *
   * @throws CaseFileStoreException where the tables cannot be made, or are not as they should be
   */
  public static JdbcCaseFileStore over(DataSource dataSource, StoreSettings settings) {
    return Opening.over(dataSource, settings, Optional.empty());
  }

  /** As {@link #over(DataSource, StoreSettings)}, asking this judge what is to be done. */
  public static JdbcCaseFileStore over(
      DataSource dataSource, StoreSettings settings, WorkJudge judge) {
    return Opening.over(dataSource, settings, Optional.of(judge));
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
    return Opening.joining(connection, settings, Optional.empty());
  }

  /** As {@link #joining(Connection, StoreSettings)}, asking this judge what is to be done. */
  public static JdbcCaseFileStore joining(
      Connection connection, StoreSettings settings, WorkJudge judge) {
    return Opening.joining(connection, settings, Optional.of(judge));
  }

  /**
   * Gives entries their hashes that were kept before there were any; for hosts who run the SQL
   * themselves, once, with the credentials of the tables' owner. Returns how many files it was.
   */
  public static long chainEarlierEntries(DataSource dataSource, StoreSettings settings) {
    return Opening.chainEarlierEntries(dataSource, settings);
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    requireNonNull(file, "file");
    if (expectedVersion < 0) {
      throw new IllegalArgumentException(
          "expectedVersion must be 0 or more, but was " + expectedVersion);
    }
    List<EntryRow> rows = calls.trying("Sealing entries", () -> keeping.rows(file, entries));
    new Append(file, expectedVersion, rows, tables, worklists).run(transactions);
  }

  /**
   * Begins files that have no entries yet, in one transaction: all of them, or none. Each is then
   * as if it had been appended by itself, and many go several times as quickly.
   *
   * @throws IllegalArgumentException where one of them is empty, or among them twice
   * @throws org.familysafeguarding.spi.StaleCaseFileException where one of them has entries
   * @throws ErasedCaseFileException where one of them was erased
   * @throws org.familysafeguarding.spi.OverlongEntryException where one of them has an entry of
   *     more than 1,048,576 characters
   */
  @Override
  public void begin(List<CaseHistory> files) {
    new Beginning(files, tables, worklists).run(calls);
  }

  /** Their rows are worked out now; where entries are sealed, only when they are begun. */
  @Override
  public Runnable prepared(List<CaseHistory> files) {
    return new Beginning(files, tables, worklists).prepared(calls);
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    requireNonNull(file, "file");
    return calls.reading("Reading case file " + file, on -> new Histories(tables).of(on, file));
  }

  @Override
  public List<CaseFileId> files() {
    return calls.reading("Listing the case files", tables.files()::files).stream()
        .sorted(Comparator.comparing(CaseFileId::value))
        .toList();
  }

  @Override
  public List<CaseFileId> files(FileCursor cursor, int atMost) {
    requireNonNull(cursor, "cursor");
    if (atMost < 1) {
      throw new IllegalArgumentException("atMost must be 1 or more, but was " + atMost);
    }
    return calls.reading(
        "Listing the case files " + cursor, on -> tables.files().page(on, cursor, atMost));
  }

  @Override
  public List<CaseFileId> filesNaming(PersonIdentifier person) {
    requireNonNull(person, "person");
    return calls.reading("Looking for a person", on -> tables.search().filesNaming(on, person));
  }

  /** Throws away the rows to search by, of persons, plans and allocations, and makes them anew. */
  public void rebuildSearch() {
    files().forEach(file -> calls.writing("Making rows anew", on -> tables.anew(on, file)));
    calls.writing("Taking stray rows away", tables.search().strays()::remove);
  }

  /**
   * What is kept beside the histories and is not as it should be: rows to search by, readings,
   * holds and tombstones. Nobody should write meanwhile. Worklists have {@link #checkWork}.
   */
  public List<Discrepancy> checkRecords() {
    return calls.reading("Checking the records", new Records(tables)::check);
  }

  @Override
  public List<WorkItem> work(WorkQuery query) {
    requireNonNull(query, "query");
    return calls.reading("Reading the worklists", on -> tables.work().matching(on, query));
  }

  @Override
  public void refreshWork(CaseFileId file) {
    requireNonNull(file, "file");
    worklists.judge();
    calls.writing("Judging case file " + file, on -> worklists.refresh(on, file));
  }

  @Override
  public void rebuildWork() {
    calls.writing("Taking stray work away", worklists::removeStrays);
    files().forEach(this::refreshWork);
  }

  @Override
  public List<WorkDifference> checkWork() {
    return calls.reading("Listing the case files", worklists::files).stream()
        .flatMap(file -> calls.writing("Checking", on -> worklists.difference(on, file)).stream())
        .toList();
  }

  @Override
  public CaseHistory history(Access access) {
    requireNonNull(access, "access");
    calls.writing("Putting an access on record", on -> tables.accesses().added(on, access));
    return history(access.file());
  }

  @Override
  public List<Access> accessesTo(CaseFileId file) {
    requireNonNull(file, "file");
    return calls.reading(
        "Reading who read case file " + file, on -> tables.accesses().to(on, file));
  }

  @Override
  public List<Access> accessesBy(PractitionerId reader) {
    requireNonNull(reader, "reader");
    return calls.reading(
        "Reading what " + reader + " read", on -> tables.accesses().by(on, reader));
  }

  @Override
  public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
    return calls.trying(
        "Erasing case file " + file, () -> keeping.erase(file, expectedVersion, decision));
  }

  @Override
  public Optional<Tombstone> tombstone(CaseFileId file) {
    requireNonNull(file, "file");
    return calls.reading("Looking for what is left", on -> tables.tombstones().of(on, file));
  }

  @Override
  public List<Tombstone> tombstones() {
    return calls.reading("Listing what is left of erased files", tables.tombstones()::all);
  }

  @Override
  public void hold(CaseFileId file, HoldId hold, KeepingDecision decision) {
    calls.trying("Holding case file " + file, () -> keeping.hold(file, hold, decision));
  }

  @Override
  public void release(CaseFileId file, HoldId hold, KeepingDecision decision) {
    calls.trying("Releasing case file " + file, () -> keeping.release(file, hold, decision));
  }

  @Override
  public List<LegalHold> holds(CaseFileId file) {
    requireNonNull(file, "file");
    return calls.reading("Reading the holds on a file", on -> tables.holds().holds(on, file));
  }

  @Override
  public List<Tampering> verify(CaseFileId file) {
    return proofs.verify(requireNonNull(file, "file"));
  }

  @Override
  public Stream<Tampering> verifyAll() {
    return Stream.concat(VerifiableStore.super.verifyAll(), proofs.unlisted());
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
  public void close() {
    calls.trying("Closing the store", transactions::closed);
  }
}
