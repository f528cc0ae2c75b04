// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;

/**
 * Where case files are kept: append-only, one history for each family.
 *
 * <p>A store promises the following. The test kit checks each by its number.
 *
 * <ol>
 *   <li>(Store §1) A history comes back whole, entry for entry equal, in the order of appending.
 *   <li>(Store §2) A writer who expects another version than the file has is refused with a {@link
 *       StaleCaseFileException}, and nothing of what they brought is kept.
 *   <li>(Store §3) An append is kept as a whole or not at all, whatever breaks on the way, and what
 *       broke comes out of it.
 *   <li>(Store §4) A file nobody has written to has an empty history.
 *   <li>(Store §5) The moment of recording survives to the microsecond.
 *   <li>(Store §6) Of two writers who expect the same version, exactly one succeeds.
 *   <li>(Store §7) The list of files names each once, in the order of their ids, and no file
 *       without entries.
 *   <li>(Store §8) An append that returns has been kept: the next reading shows it.
 *   <li>(Store §9) An entry id is used once in a file; a second entry of that id is refused with an
 *       {@link IllegalArgumentException}, and nothing of the append is kept.
 *   <li>(Store §10) A history as known at a moment has the entries recorded by then, and no other.
 *   <li>(Store §11) A walk through the files from a cursor names every file after it once, in
 *       order, however the walk is cut into pages and wherever it is taken up again.
 *   <li>(Store §12) A person's identifier leads to every file in which an entry that stands gives
 *       it, and to no other.
 * </ol>
 *
 * <p>Some stores can do more, and say so by what they implement: {@link WorklistStore}, {@link
 * AuditedStore}, {@link ErasingStore} and {@link VerifiableStore} each have promises of their own.
 *
 * <p>A store does not judge what it keeps: a history that cannot be folded is kept as it is. Stores
 * are safe to use from several threads.
 */
public interface CaseFileStore extends AutoCloseable {

  /**
   * Keeps these entries after those the file already has.
   *
   * @throws StaleCaseFileException where the file is not at the expected version
   * @throws ErasedCaseFileException where the file was erased
   * @throws OverlongEntryException where an entry is longer than the store can keep
   * @throws CaseFileStoreException where the storage itself fails
   */
  void append(CaseFileId file, long expectedVersion, List<Entry> entries);

  /**
   * Everything kept of this file.
   *
   * @throws ErasedCaseFileException where the file was erased
   * @throws CaseFileStoreException where the storage itself fails
   */
  CaseHistory history(CaseFileId file);

  /**
   * What had been recorded in this file by that moment, that moment included.
   *
   * <p>Unless a store knows a shorter way, the whole history is read.
   *
   * @throws ErasedCaseFileException where the file was erased
   * @throws CaseFileStoreException where the storage itself fails
   */
  default CaseHistory historyKnownAt(CaseFileId file, Instant moment) {
    return history(file).asKnownOn(requireNonNull(moment, "moment"));
  }

  /**
   * The files that have entries.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<CaseFileId> files();

  /**
   * The first files after the cursor, in the order of their ids, at most so many.
   *
   * <p>Unless a store knows a shorter way, all files are listed for each page.
   *
   * @throws IllegalArgumentException where not even one is asked for
   * @throws CaseFileStoreException where the storage itself fails
   */
  default List<CaseFileId> files(FileCursor cursor, int atMost) {
    FileCursor.checkPage(atMost);
    return files().stream().filter(cursor::isBefore).limit(atMost).toList();
  }

  /**
   * The files after the cursor, in the order of their ids, asked for page by page.
   *
   * <p>Nothing is held open between pages, so the walk may take all night. A file begun on the way
   * is met if its place is still to come. The stream fails as {@link #files(FileCursor, int)} does.
   */
  default Stream<CaseFileId> filesFrom(FileCursor cursor) {
    return FileWalk.through(this, cursor);
  }

  /**
   * The files in which an entry that stands gives this identifier, in the order of their ids.
   *
   * <p>Unless a store knows a shorter way, every history is read.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  default List<CaseFileId> filesNaming(PersonIdentifier person) {
    return FileWalk.naming(this, requireNonNull(person, "person"));
  }

  /** Lets go of what the store opened itself; a store that opened nothing does nothing. */
  @Override
  void close();
}
