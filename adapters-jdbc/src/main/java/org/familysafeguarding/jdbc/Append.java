// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * One append: tried until it is kept, or refused, or the storage fails.
 *
 * <p>It is tried again where another transaction was in the way, which leaves nothing behind, and
 * where the commit failed, which may have kept everything. In that case the second try either finds
 * the version moved on and its own last hash where it would have put it, or it is itself kept; no
 * answer of the database can make it count twice.
 */
final class Append {

  private final CaseFileId file;
  private final long expected;
  private final List<EntryRow> rows;
  private final CaseTables tables;
  private final Worklists worklists;
  private String lastHash = "";
  private boolean careful;
  private boolean nothingEnds;

  Append(
      CaseFileId file, long expected, List<EntryRow> rows, CaseTables tables, Worklists worklists) {
    this.file = file;
    this.expected = expected;
    this.rows = rows;
    this.tables = tables;
    this.worklists = worklists;
  }

  void run(Transactions transactions) {
    boolean unsure = false;
    for (int tries = 1; ; tries++) {
      try {
        remember(inOneGo(transactions));
        return;
      } catch (StaleCaseFileException stale) {
        if (unsure && isKept(transactions, stale)) {
          return;
        }
        throw stale;
      } catch (SQLException failure) {
        unsure |= failure instanceof CommitFailedException;
        if (unsure && isKept(transactions, failed(failure))) {
          return;
        }
        refuse(transactions, failure);
        careful = true;
        if (!transactions.mayTryAgain() || tries >= Attempts.MOST || !isWorthAnotherTry(failure)) {
          throw failed(failure);
        }
        Attempts.pause(tries);
      }
    }
  }

  private boolean inOneGo(Transactions transactions) throws SQLException {
    careful |= !transactions.mayTryAgain();
    return isOneStatement()
        ? transactions.writingAtOnce(this::written)
        : transactions.writing(this::written);
  }

  /** Whether all that is to be changed is said in one statement. */
  private boolean isOneStatement() {
    return tables.dialect().changesSeveralTablesAtOnce()
        && worklists.areNotKept()
        && !SearchTables.amend(rows)
        && rows.size() <= Script.AT_ONCE;
  }

  private void remember(boolean written) {
    if (written) {
      tables.lastSeen().saw(file, FileHead.at(expected + rows.size(), lastHash), nothingEnds);
    }
  }

  private boolean written(Connection on) throws SQLException {
    if (rows.isEmpty()) {
      refuseStale(on, tables.files().head(on, file));
      return false;
    }
    tables.files().aboutToWrite(on);
    if (expected == 0) {
      begin(on);
    } else {
      goOn(on);
    }
    worklists.follow(on, file, expected, rows);
    return true;
  }

  private void begin(Connection on) throws SQLException {
    Script script = new Script(tables.dialect());
    List<ChainedRow> chained = chained(Chain.beginning(file));
    tables.files().begin(script, file, head(chained));
    tables.entries().insert(script, file, 0, chained);
    if (areNew(List.of())) {
      tables.search().begin(script, file, rows);
    }
    nothingEnds = SearchTables.nothingEnds(entries());
    if (isOneStatement()) {
      script.runAsOneStatement(on);
    } else {
      script.run(on);
    }
  }

  private void goOn(Connection on) throws SQLException {
    KnownFile known = known(on);
    refuseStale(on, known.head());
    List<ChainedRow> chained = chained(known.head().hash().orElseThrow(this::unchained));
    boolean amend = SearchTables.amend(rows);
    Script script = new Script(tables.dialect());
    addEntries(on, script, known.head(), chained);
    List<Entry> endings = tables.search().endings(file, known.payloads());
    if (!amend && areNew(endings)) {
      tables.search().follow(script, file, new SearchTables.Following(endings, rows, careful));
    }
    nothingEnds = known.nothingEnds() && SearchTables.nothingEnds(entries());
    boolean held = isOneStatement() ? script.runAsOneStatement(on) : script.runIfFirstHolds(on);
    if (!held) {
      refuseStale(on, tables.files().head(on, file));
      throw new SQLException("The version moved on while it was read", Attempts.IN_THE_WAY);
    }
    if (amend) {
      tables.search().rebuild(on, file);
    }
  }

  /**
   * Changes the file's row, for which others wait, and adds the entries.
   *
   * <p>On an engine that undoes more than its own, entries come first: of two who are at the same
   * version, the second waits there for the first, and has nothing to undo but rows of its own.
   */
  private void addEntries(Connection on, Script script, FileHead from, List<ChainedRow> chained)
      throws SQLException {
    boolean entriesFirst = tables.dialect().undoesMoreThanItsOwn();
    Script entries = entriesFirst ? new Script(tables.dialect()) : script;
    tables.files().advance(script, file, from, head(chained));
    tables.entries().insert(entries, file, expected, chained);
    if (entriesFirst) {
      entries.run(on);
    }
  }

  private KnownFile known(Connection on) throws SQLException {
    String needed = SearchTables.amend(rows) ? "" : SearchTables.neededBefore(rows);
    Optional<KnownFile> seen = tables.lastSeen().at(file, expected, !needed.isEmpty());
    if (seen.isPresent()) {
      tables.lastSeen().forget(file);
      return seen.get();
    }
    return needed.isEmpty()
        ? KnownFile.at(tables.files().head(on, file), false)
        : tables.entries().known(on, file, needed);
  }

  /** Whether no id is used twice; if one is, the database refuses the entries. */
  private boolean areNew(List<Entry> known) {
    Set<EntryId> used = new HashSet<>();
    known.forEach(entry -> used.add(entry.id()));
    return rows.stream().allMatch(row -> used.add(row.entry().id()));
  }

  private List<ChainedRow> chained(String before) {
    List<ChainedRow> chained = ChainedRow.following(before, expected, rows);
    lastHash = chained.get(chained.size() - 1).hash();
    return chained;
  }

  private List<Entry> entries() {
    return rows.stream().map(EntryRow::entry).toList();
  }

  private FileHead head(List<ChainedRow> chained) {
    return FileHead.at(expected + chained.size(), lastHash);
  }

  private void refuseStale(Connection on, FileHead known) throws SQLException {
    if (known.erased()) {
      throw tables.tombstones().gone(on, file);
    }
    if (known.version() != expected) {
      throw new StaleCaseFileException(file, expected, known.version());
    }
  }

  private CaseFileStoreException unchained() {
    String why =
        "Case file "
            + file
            + " was kept before entries had hashes; call JdbcCaseFileStore.chainEarlierEntries once"
            + " with the credentials of the tables' owner";
    return new CaseFileStoreException(why, new IllegalStateException(why));
  }

  /** Whether the row that would be the last is there, with the hash that only these rows give. */
  private boolean isKept(Transactions transactions, RuntimeException otherwise) {
    if (lastHash.isEmpty()) {
      return false;
    }
    try {
      return transactions.reading(
          on -> tables.entries().hashAt(on, file, expected + rows.size() - 1).equals(lastHash));
    } catch (SQLException another) {
      otherwise.addSuppressed(Silenced.withoutWords(another));
      throw otherwise;
    }
  }

  /** A row that is there already, or that another transaction has: find out whose fault it is. */
  private void refuse(Transactions transactions, SQLException failure) {
    if (!tables.dialect().isTaken(failure) && !tables.dialect().isInTheWay(failure)) {
      return;
    }
    try {
      refuseRepeated(
          transactions.reading(
              on -> {
                refuseStale(on, tables.files().head(on, file));
                return tables.entries().entryIds(on, file);
              }));
    } catch (SQLException another) {
      failure.addSuppressed(another);
    }
  }

  private void refuseRepeated(Set<EntryId> known) {
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

  private boolean isWorthAnotherTry(SQLException failure) {
    return failure instanceof CommitFailedException
        || Silenced.state(failure).equals(Attempts.IN_THE_WAY)
        || tables.dialect().isInTheWay(failure)
        || tables.dialect().isTaken(failure);
  }

  private CaseFileStoreException failed(SQLException failure) {
    SQLException said =
        failure instanceof CommitFailedException commit ? commit.failure() : failure;
    return Silenced.failure("Appending to case file " + file + " at version " + expected, said);
  }
}
