// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * How far a walk through the case files has come, so that it can be taken up again there.
 *
 * <p>Files are walked through in the order of their ids, so the last file dealt with says it all: a
 * nightly job writes that id down, and begins after it when it is started again.
 */
public record FileCursor(Optional<CaseFileId> last) {

  private static final FileCursor START = new FileCursor(Optional.empty());

  public FileCursor {
    requireNonNull(last, "last");
  }

  /** Before the first file. */
  public static FileCursor start() {
    return START;
  }

  /** After this file, whether or not there is such a file. */
  public static FileCursor after(CaseFileId last) {
    return new FileCursor(Optional.of(last));
  }

  /** Whether the walk has still to come to this file. */
  public boolean isBefore(CaseFileId file) {
    return last.map(CaseFileId::value).map(file.value()::compareTo).orElse(1) > 0;
  }

  static void checkPage(int atMost) {
    checkArgument(atMost > 0, "atMost must be 1 or more, but was %s", atMost);
  }

  @Override
  public String toString() {
    return last.map(file -> "after " + file).orElse("at the start");
  }
}
