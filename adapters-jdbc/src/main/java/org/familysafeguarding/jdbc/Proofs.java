// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

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
      StoredChain chain = transactions.reading(on -> tables.entries().chain(on, file));
      return ChainCheck.of(file, chain);
    } catch (SQLException failure) {
      throw Silenced.failure("Verifying case file " + file, failure);
    }
  }

  /** Entries without a file of theirs: its row was taken away, or its id changed. */
  Stream<Tampering> withoutFile() {
    try {
      return transactions.reading(tables.entries()::withoutFile).stream()
          .map(file -> new Tampering(file, 0, Tampering.Kind.EDITED));
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
    CaseFileId file = anchor.file();
    try {
      StoredChain chain = transactions.reading(on -> tables.entries().chain(on, file));
      if (chain.isErased()) {
        return againstTombstone(anchor, chain.head());
      }
      if (chain.head().version() < anchor.version()) {
        long version = chain.head().version();
        return List.of(new Tampering(file, version, Tampering.Kind.REMOVED));
      }
      List<Tampering> found =
          ChainCheck.of(file, chain).stream()
              .filter(each -> each.position() < anchor.version())
              .toList();
      return found.isEmpty() ? anotherHistory(anchor, chain) : found;
    } catch (SQLException failure) {
      throw Silenced.failure("Checking the anchor of case file " + file, failure);
    }
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
