// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

/**
 * A store could not do what it was asked, for a reason of its own: a disk, a network, a database.
 */
public final class CaseFileStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was being done, without anything of what the file holds. */
  public CaseFileStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
