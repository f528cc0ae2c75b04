// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

/**
 * Opens stores of one kind, by their address.
 *
 * <p>List an implementation in {@code
 * META-INF/services/org.familysafeguarding.spi.CaseFileStoreProvider} and, in a module, with {@code
 * provides}.
 */
public interface CaseFileStoreProvider {

  /** What this provider is called in messages, such as "H2". */
  String name();

  /** Whether an address is one of this provider's, such as {@code jdbc:h2:./cases}. */
  boolean opens(String address);

  /**
   * Opens the store at that address.
   *
   * @throws CaseFileStoreException where it cannot be opened
   */
  CaseFileStore open(String address);

  /**
   * Opens the store at that address, to ask this judge what is to be done.
   *
   * <p>A provider whose stores keep worklists has to say how; others are not concerned.
   *
   * @throws CaseFileStoreException where it cannot be opened
   */
  default CaseFileStore open(String address, WorkJudge judge) {
    return open(address);
  }
}
