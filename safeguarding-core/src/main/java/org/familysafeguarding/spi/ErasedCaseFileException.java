// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

/** The file was erased lawfully; of what it held, there is nothing left to read or add to. */
public final class ErasedCaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Tombstone tombstone;

  /** Tells what is left of the file; the message says no more than which, when, and by whom. */
  public ErasedCaseFileException(Tombstone tombstone) {
    super(
        requireNonNull(tombstone, "tombstone").file()
            + " was erased by decision of "
            + tombstone.decision().decidedBy()
            + " at "
            + tombstone.decision().at());
    this.tombstone = tombstone;
  }

  /** What is left of the file. */
  public Tombstone tombstone() {
    return tombstone;
  }
}
