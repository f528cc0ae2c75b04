// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

/** Opens {@code memory:}, each time a new {@link InMemoryCaseFileStore} with nothing in it. */
public final class InMemoryCaseFileStoreProvider implements CaseFileStoreProvider {

  private static final String ADDRESS = "memory:";

  /** For the service loader; ask {@link CaseFileStores} instead. */
  public InMemoryCaseFileStoreProvider() {}

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public boolean opens(String address) {
    return address.equals(ADDRESS);
  }

  @Override
  public CaseFileStore open(String address) {
    return new InMemoryCaseFileStore();
  }

  @Override
  public CaseFileStore open(String address, WorkJudge judge) {
    return InMemoryCaseFileStore.judgedBy(judge);
  }
}
