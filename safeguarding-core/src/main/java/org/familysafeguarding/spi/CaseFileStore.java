// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
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
 *   <li>(Store §3) An append is kept as a whole or not at all, whatever breaks on the way.
 *   <li>(Store §4) A file nobody has written to has an empty history.
 *   <li>(Store §5) The moment of recording survives to the microsecond.
 *   <li>(Store §6) Of two writers who expect the same version, exactly one succeeds.
 *   <li>(Store §7) The list of files names each once, in the order of their ids, and no file
 *       without entries.
 *   <li>(Store §8) An append that returns has been kept: the next reading shows it.
 *   <li>(Store §9) An entry id is used once in a file; a second entry of that id is refused with an
 *       {@link IllegalArgumentException}, and nothing of the append is kept.
 * </ol>
 *
 * <p>A store does not judge what it keeps: a history that cannot be folded is kept as it is. Stores
 * are safe to use from several threads.
 */
public interface CaseFileStore extends AutoCloseable {

  /**
   * Keeps these entries after those the file already has.
   *
   * @throws StaleCaseFileException where the file is not at the expected version
   * @throws CaseFileStoreException where the storage itself fails
   */
  void append(CaseFileId file, long expectedVersion, List<Entry> entries);

  /**
   * Everything kept of this file.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  CaseHistory history(CaseFileId file);

  /**
   * The files that have entries.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<CaseFileId> files();

  /** Lets go of what the store opened itself; a store that opened nothing does nothing. */
  @Override
  void close();
}
