// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import org.familysafeguarding.spi.CaseFileStore;

/** The store that the tests of a contract are about. */
public interface StoreUnderTest {

  /** The store that was empty when the test began. */
  CaseFileStore store();
}
