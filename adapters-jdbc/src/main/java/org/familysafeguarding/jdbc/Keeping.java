// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.CaseFileKeys;
import org.familysafeguarding.json.DestroyedKeyException;
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.spi.HeldCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.spi.Tombstone;

/** Legal holds, and lawful erasure. */
final class Keeping {

  private final Transactions transactions;
  private final Attempts attempts;
  private final CaseTables tables;
  private final Optional<CaseFileKeys> keys;

  Keeping(Transactions transactions, CaseTables tables) {
    this.transactions = transactions;
    this.attempts = new Attempts(transactions, tables.dialect());
    this.tables = tables;
    this.keys = tables.keys();
  }

  /** Entries as rows; where their key was destroyed with the file, it is the file that is gone. */
  List<EntryRow> rows(CaseFileId file, List<Entry> entries) throws SQLException {
    try {
      return entries.stream().map(entry -> EntryRow.of(file, entry, tables.lines())).toList();
    } catch (DestroyedKeyException destroyed) {
      transactions.reading(
          on -> {
            refuseErased(on, file);
            return false;
          });
      throw destroyed;
    }
  }

  Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision)
      throws SQLException {
    requireNonNull(file, "file");
    requireNonNull(decision, "decision");
    boolean committing = transactions.commitsItself();
    Tombstone left =
        attempts.once(
            on -> bury(on, file, expectedVersion, decision),
            on -> left(on, file, expectedVersion, decision));
    if (committing) {
      keys.ifPresent(each -> each.destroy(file));
      if (tables.dialect().keepsDeletedInLog()) {
        emptyLog(file);
      }
    }
    return left;
  }

  /** Of this, whoever erased has to know, although the erasure stands. */
  private void emptyLog(CaseFileId file) {
    try {
      transactions.reading(
          on -> {
            tables.dialect().emptyLog(on);
            return file;
          });
    } catch (SQLException failure) {
      throw Silenced.failure(
          "Case file " + file + " was erased, but taking it out of the database's log", failure);
    }
  }

  /**
   * What this very erasure has left, if it was done before: its answer may have been lost, and a
   * commit may come after it was looked for.
   */
  private Optional<Tombstone> left(
      Connection on, CaseFileId file, long expectedVersion, KeepingDecision decision)
      throws SQLException {
    return tables.files().head(on, file).erased()
        ? tables
            .tombstones()
            .sound(on, file)
            .filter(found -> found.isLeftBy(expectedVersion, decision))
        : Optional.empty();
  }

  private Tombstone bury(
      Connection on, CaseFileId file, long expectedVersion, KeepingDecision decision)
      throws SQLException {
    Tombstone tombstone =
        locked(on, file, held -> leftOrToLeave(held, file, expectedVersion, decision));
    if (tables.files().head(on, file).erased()) {
      return tombstone;
    }
    tables.work().clear(on, file);
    tables.search().clear(on, file);
    tables.entries().clear(on, file);
    tables.files().markErased(on, file);
    tables.tombstones().bury(on, tombstone);
    return tombstone;
  }

  /**
   * What is found once nobody else can change the file. On an engine that undoes more than its own,
   * whoever is to be refused is refused before there is anything to undo.
   */
  private <T> T locked(Connection on, CaseFileId file, Transactions.Work<T> found)
      throws SQLException {
    if (tables.dialect().undoesMoreThanItsOwn()) {
      found.on(on);
    }
    tables.files().lock(on, file);
    return found.on(on);
  }

  private Tombstone leftOrToLeave(
      Connection on, CaseFileId file, long expectedVersion, KeepingDecision decision)
      throws SQLException {
    Optional<Tombstone> left = left(on, file, expectedVersion, decision);
    return left.isPresent() ? left.get() : tombstone(on, file, expectedVersion, decision);
  }

  /** What is to be left, where nothing forbids erasing. */
  private Tombstone tombstone(
      Connection on, CaseFileId file, long expectedVersion, KeepingDecision decision)
      throws SQLException {
    refuseErased(on, file);
    FileHead head = tables.files().head(on, file);
    if (head.version() != expectedVersion) {
      throw new StaleCaseFileException(file, expectedVersion, head.version());
    }
    if (head.version() == 0) {
      throw new IllegalArgumentException(file + " has no entries; there is nothing to erase");
    }
    List<HoldId> standing =
        tables.holds().holds(on, file).stream()
            .filter(LegalHold::stands)
            .map(LegalHold::id)
            .toList();
    if (!standing.isEmpty()) {
      throw new HeldCaseFileException(file, standing);
    }
    return new Tombstone(
        file, head.version(), new Fingerprint(head.hash().orElseThrow()), decision);
  }

  void refuseErased(Connection on, CaseFileId file) throws SQLException {
    if (tables.files().head(on, file).erased() || tables.tombstones().has(on, file)) {
      throw tables.tombstones().gone(on, file);
    }
  }

  LegalHold hold(CaseFileId file, HoldId hold, KeepingDecision decision) throws SQLException {
    requireNonNull(file, "file");
    requireNonNull(hold, "hold");
    requireNonNull(decision, "decision");
    return attempts.once(
        on -> {
          locked(on, file, held -> refuseKnown(held, file, hold));
          tables.holds().place(on, file, hold, decision);
          return new LegalHold(hold, decision, Optional.empty());
        },
        on -> found(on, file, hold).filter(placed -> placed.placed().equals(decision)));
  }

  LegalHold release(CaseFileId file, HoldId hold, KeepingDecision decision) throws SQLException {
    requireNonNull(file, "file");
    requireNonNull(hold, "hold");
    requireNonNull(decision, "decision");
    return attempts.once(
        on -> {
          HoldTable.Placed standing = locked(on, file, held -> standing(held, file, hold));
          tables.holds().release(on, file, standing, decision);
          return new LegalHold(hold, standing.hold().placed(), Optional.of(decision));
        },
        on -> found(on, file, hold).filter(each -> each.released().equals(Optional.of(decision))));
  }

  private HoldId refuseKnown(Connection on, CaseFileId file, HoldId hold) throws SQLException {
    refuseErased(on, file);
    if (found(on, file, hold).isPresent()) {
      throw new IllegalArgumentException(
          "Hold " + hold + " was put on the file before; give this one an id of its own");
    }
    return hold;
  }

  private HoldTable.Placed standing(Connection on, CaseFileId file, HoldId hold)
      throws SQLException {
    return tables.holds().of(on, file).stream()
        .filter(each -> each.isOf(hold) && each.hold().stands())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No hold " + hold + " stands on the file"));
  }

  /** What is kept under the id that the host gave the hold. */
  private Optional<LegalHold> found(Connection on, CaseFileId file, HoldId hold)
      throws SQLException {
    return tables.holds().holds(on, file).stream()
        .filter(each -> each.id().equals(hold))
        .findFirst();
  }
}
