// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.FileCursor;

/**
 * Everything that a store has, as case files one to a line.
 *
 * <p>Each line is a document of {@link CaseFileJson}. One case file is in memory at a time, however
 * many there are. Whoever keeps the cursor that is told after each line, next to the lines, can go
 * on from there after an interruption.
 */
public final class CaseFileExport {

  private final CaseFileStore store;
  private final CaseFileJson json = CaseFileJson.create();

  private CaseFileExport(CaseFileStore store) {
    this.store = store;
  }

  /** Exports from this store. */
  public static CaseFileExport of(CaseFileStore store) {
    return new CaseFileExport(requireNonNull(store, "store"));
  }

  /**
   * Writes every file after the cursor, in the order of their ids, and leaves the writer open.
   *
   * <p>After each line, which by then is flushed, it tells how far it has come. A file that is
   * erased meanwhile is left out.
   *
   * @return how many files were written
   * @throws IllegalStateException where a file would be a longer line than is read back, which
   *     {@link CaseFileJson} sets a limit to; nothing of it is written, and the export can go on
   *     after it
   * @throws CaseFileStoreException where the store fails
   * @throws UncheckedIOException where the writer fails
   */
  public long write(FileCursor from, Writer to, Consumer<FileCursor> done) {
    requireNonNull(to, "to");
    requireNonNull(done, "done");
    long written = 0;
    try (Stream<CaseFileId> files = store.filesFrom(from)) {
      Iterator<CaseFileId> each = files.iterator();
      while (each.hasNext()) {
        CaseFileId file = each.next();
        Optional<CaseHistory> found = history(file);
        json.writeAll(found.stream(), to);
        written += found.isPresent() ? 1 : 0;
        done.accept(FileCursor.after(file));
      }
    }
    return written;
  }

  private Optional<CaseHistory> history(CaseFileId file) {
    try {
      return Optional.of(store.history(file));
    } catch (ErasedCaseFileException meanwhile) {
      return Optional.empty();
    }
  }
}
