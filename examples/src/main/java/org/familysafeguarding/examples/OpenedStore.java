// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.spi.ProviderException;
import org.familysafeguarding.spi.WorkJudge;

/** A store at the address that somebody named on the command line. */
final class OpenedStore {

  private OpenedStore() {}

  static CaseFileStore at(String address) {
    return opened(() -> CaseFileStores.open(address));
  }

  static CaseFileStore at(String address, WorkJudge judge) {
    return opened(() -> CaseFileStores.open(address, judge));
  }

  private static CaseFileStore opened(Supplier<CaseFileStore> opening) {
    try {
      return opening.get();
    } catch (ProviderException | IllegalArgumentException noGood) {
      throw new BadInputException(String.valueOf(noGood.getMessage()));
    }
  }

  /** An address that was mistyped often opens a store, which is new and empty. */
  static void sayWhereEmpty(CaseFileStore store, PrintWriter err) {
    if (store.files().isEmpty()) {
      err.println("There is no case file in the store at that address.");
      err.flush();
    }
  }
}
