// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;

/** The key of a case file was destroyed: what was sealed with it cannot be read by anybody. */
public final class DestroyedKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CaseFileId file;

  /** Tells whose key it was. */
  public DestroyedKeyException(CaseFileId file) {
    super("The key of case file " + requireNonNull(file, "file") + " was destroyed");
    this.file = file;
  }

  /** The file that cannot be read. */
  public CaseFileId file() {
    return file;
  }
}
