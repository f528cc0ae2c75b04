// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;

/**
 * How a store writes an entry as one line, and reads it back: plainly, or sealed.
 *
 * <p>Any number of threads may share one.
 */
public interface EntryLines {

  /**
   * The entry as one line, without a line break at its end.
   *
   * @throws IllegalArgumentException if a day or moment in it has a year of more than four digits
   * @throws DestroyedKeyException where the file's key was destroyed
   */
  String write(CaseFileId file, Entry entry);

  /**
   * The entry that was written so.
   *
   * @throws UnreadableEntryException where the text holds no entry, or cannot be opened
   * @throws DestroyedKeyException where the file's key was destroyed
   */
  Entry read(CaseFileId file, String line);

  /** Lines that anybody can read, as {@link EntryJson} writes them. */
  static EntryLines plain() {
    return PlainLines.INSTANCE;
  }

  /**
   * Lines that can be read only with the key of their case file.
   *
   * <p>Each is sealed by AES in Galois/counter mode with a nonce of its own, so equal entries make
   * different lines, and a line is opened only in the file it was written to. Plain lines, written
   * before sealing began, are read as well.
   */
  static EntryLines sealedBy(CaseFileKeys keys) {
    return new SealedLines(requireNonNull(keys, "keys"));
  }
}
