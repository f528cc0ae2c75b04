// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.Tampering;

/** Whether histories are still what was written. */
final class Proofs {

  private final Transactions transactions;
  private final CaseTables tables;

  Proofs(Transactions transactions, CaseTables tables) {
    this.transactions = transactions;
    this.tables = tables;
  }

  List<Tampering> verify(CaseFileId file) {
    try {
      return transactions.reading(on -> found(on, file, tables.entries().chain(on, file)));
    } catch (SQLException failure) {
      throw Silenced.failure("Verifying case file " + file, failure);
    }
  }

  /** What the mark of an erased file does not tell by itself, its tombstone has to. */
  private List<Tampering> found(Connection on, CaseFileId file, StoredChain chain)
      throws SQLException {
    return chain.head().erased() && tables.tombstones().isBuried(on, file)
        ? ChainCheck.ofBuried(file, chain)
        : ChainCheck.of(file, chain);
  }

  /** Of files that are in no list: the erased, and those of which there are entries alone. */
  Stream<Tampering> unlisted() {
    return Stream.concat(
        files(tables.files()::erased).stream().flatMap(file -> verify(file).stream()),
        files(tables.entries()::withoutFile).stream()
            .map(file -> new Tampering(file, 0, Tampering.Kind.EDITED)));
  }

  private List<CaseFileId> files(Transactions.Work<List<CaseFileId>> which) {
    try {
      return transactions.reading(which);
    } catch (SQLException failure) {
      throw Silenced.failure("Verifying the case files", failure);
    }
  }

  Optional<Anchor> anchor(CaseFileId file) {
    try {
      FileHead head = transactions.reading(on -> tables.files().head(on, file));
      return head.hash().map(hash -> new Anchor(file, head.version(), new Fingerprint(hash)));
    } catch (SQLException failure) {
      throw Silenced.failure("Reading the head of case file " + file, failure);
    }
  }

  List<Tampering> verify(Anchor anchor) {
    try {
      return transactions.reading(on -> found(on, anchor));
    } catch (SQLException failure) {
      throw Silenced.failure("Checking the anchor of case file " + anchor.file(), failure);
    }
  }

  private List<Tampering> found(Connection on, Anchor anchor) throws SQLException {
    CaseFileId file = anchor.file();
    StoredChain chain = tables.entries().chain(on, file);
    List<Tampering> found = found(on, file, chain);
    if (chain.head().erased()) {
      return found.isEmpty() ? againstTombstone(anchor, chain.head()) : found;
    }
    if (chain.head().version() < anchor.version()) {
      return List.of(new Tampering(file, chain.head().version(), Tampering.Kind.REMOVED));
    }
    List<Tampering> anchored =
        found.stream().filter(each -> each.position() < anchor.version()).toList();
    return anchored.isEmpty() ? anotherHistory(anchor, chain) : anchored;
  }

  private static List<Tampering> againstTombstone(Anchor anchor, FileHead head) {
    boolean accounted =
        head.version() > anchor.version()
            || (head.version() == anchor.version()
                && head.hash().equals(Optional.of(anchor.last().hex())));
    return accounted
        ? List.of()
        : List.of(new Tampering(anchor.file(), anchor.version() - 1, Tampering.Kind.EDITED));
  }

  private static List<Tampering> anotherHistory(Anchor anchor, StoredChain chain) {
    long position = anchor.version() - 1;
    boolean same =
        chain.rows().stream()
            .filter(row -> row.position() == position)
            .anyMatch(row -> row.hash().equals(anchor.last().hex()));
    return same
        ? List.of()
        : List.of(new Tampering(anchor.file(), position, Tampering.Kind.EDITED));
  }
}
