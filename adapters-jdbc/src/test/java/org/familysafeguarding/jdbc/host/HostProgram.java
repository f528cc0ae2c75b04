// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc.host;

import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;

/** A program that is no module, and uses the libraries as modules. */
public final class HostProgram {

  private HostProgram() {}

  /** Opens a store by its address; tells which module it came from and how many files it has. */
  public static void main(String[] address) {
    try (CaseFileStore store = CaseFileStores.open(address[0])) {
      System.out.println(store.getClass().getModule().getName() + ", " + store.files().size());
    }
  }
}
