// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.testkit.store.CaseFileStoreContract;

/** The simplest store keeps every promise. */
class InMemoryCaseFileStoreTest extends CaseFileStoreContract {

  @Override
  protected CaseFileStore emptyStore() {
    return new InMemoryCaseFileStore();
  }
}
