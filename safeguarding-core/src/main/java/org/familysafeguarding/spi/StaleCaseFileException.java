// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;

/**
 * Somebody else has written to the file since the writer read it; read it again and decide anew.
 */
public final class StaleCaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CaseFileId file;
  private final long expectedVersion;
  private final long actualVersion;

  /** Tells which file, which version the writer expected, and which it found. */
  public StaleCaseFileException(CaseFileId file, long expectedVersion, long actualVersion) {
    super(
        requireNonNull(file, "file")
            + " is at version "
            + actualVersion
            + ", not "
            + expectedVersion
            + "; read it again and decide anew");
    this.file = file;
    this.expectedVersion = expectedVersion;
    this.actualVersion = actualVersion;
  }

  public CaseFileId file() {
    return file;
  }

  public long expectedVersion() {
    return expectedVersion;
  }

  public long actualVersion() {
    return actualVersion;
  }
}
