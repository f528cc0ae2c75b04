// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.Tampering;

/**
 * Goes along a file's chain and tells where it is broken.
 *
 * <p>A row is sound where its hash is that of its columns and of the hash before. Where another row
 * has lost its hash, the row after it is reported with it: which of the two was touched, nothing
 * tells.
 */
final class ChainCheck {

  private final CaseFileId file;
  private final StoredChain chain;
  private final List<StoredRow> broken = new ArrayList<>();
  private final List<Tampering> found = new ArrayList<>();

  private ChainCheck(CaseFileId file, StoredChain chain) {
    this.file = file;
    this.chain = chain;
  }

  static List<Tampering> of(CaseFileId file, StoredChain chain) {
    if (chain.equals(StoredChain.NONE)) {
      return List.of();
    }
    ChainCheck check = new ChainCheck(file, chain);
    long after = check.goAlong();
    check.broken.forEach(row -> check.report(row.position(), check.kindOf(row)));
    check.checkHead(after);
    check.checkMark();
    return List.copyOf(check.found);
  }

  /** Of a file whose sound tombstone accounts for its entries: there are to be none. */
  static List<Tampering> ofBuried(CaseFileId file, StoredChain chain) {
    ChainCheck check = new ChainCheck(file, chain);
    chain.rows().forEach(row -> check.report(row.position(), Tampering.Kind.INSERTED));
    return List.copyOf(check.found);
  }

  /** The position after the last row. */
  private long goAlong() {
    String before = Chain.beginning(file);
    long next = 0;
    for (StoredRow row : chain.rows()) {
      for (; next < Math.min(row.position(), chain.head().version()); next++) {
        report(next, Tampering.Kind.REMOVED);
      }
      next = row.position() + 1;
      if (!row.hash().equals(row.hashAfter(before, row.position()))) {
        broken.add(row);
      }
      before = row.hash();
    }
    return next;
  }

  private Tampering.Kind kindOf(StoredRow row) {
    if (row.position() < 0 || row.position() >= chain.head().version()) {
      return Tampering.Kind.INSERTED;
    }
    return isFromElsewhere(row) ? Tampering.Kind.REORDERED : Tampering.Kind.EDITED;
  }

  /** Whether the row would be sound in the place of another broken one. */
  private boolean isFromElsewhere(StoredRow row) {
    Set<String> hashes = new HashSet<>();
    chain.rows().forEach(each -> hashes.add(each.hash()));
    return broken.stream()
        .filter(other -> other.position() != row.position())
        .anyMatch(
            other ->
                possiblyBefore(other)
                    .map(before -> row.hashAfter(before, other.position()))
                    .anyMatch(hashes::contains));
  }

  private Stream<String> possiblyBefore(StoredRow row) {
    Stream<String> standing =
        chain.rows().stream()
            .filter(each -> each.position() == row.position() - 1)
            .map(StoredRow::hash);
    Stream<String> moved = broken.stream().map(StoredRow::hash);
    return Stream.of(standing, moved, Stream.of(Chain.beginning(file))).flatMap(each -> each);
  }

  /** Rows missing at the end, and a file's own row that does not fit its last entry. */
  private void checkHead(long after) {
    long version = chain.head().version();
    for (long next = after; next < version; next++) {
      report(next, Tampering.Kind.REMOVED);
    }
    String last =
        chain.rows().stream()
            .reduce((earlier, later) -> later)
            .map(StoredRow::hash)
            .orElseGet(() -> Chain.beginning(file));
    boolean fits = after == version && chain.head().hash().equals(Optional.of(last));
    if (!fits && found.isEmpty()) {
      report(
          Math.max(0, Math.min(after, version) - 1),
          after > version ? Tampering.Kind.INSERTED : Tampering.Kind.EDITED);
    }
  }

  /** A file marked as erased that nobody buried: its own row is not what was written. */
  private void checkMark() {
    if (chain.head().erased() && found.isEmpty()) {
      report(chain.head().version() - 1, Tampering.Kind.EDITED);
    }
  }

  private void report(long position, Tampering.Kind kind) {
    found.add(new Tampering(file, Math.max(0, position), kind));
  }
}
