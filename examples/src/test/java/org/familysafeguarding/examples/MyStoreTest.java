// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

// tag::contract[]
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;

class MyStoreTest extends CaseFileStoreContract {

  @Override
  protected CaseFileStore emptyStore() {
    return new MyStore(); // yours, with nothing in it
  }
}
// end::contract[]
