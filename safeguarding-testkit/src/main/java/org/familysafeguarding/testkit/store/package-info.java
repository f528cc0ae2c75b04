// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a store of case files has to pass before anybody's case is put in it.
 *
 * <p>Extend {@link org.familysafeguarding.testkit.store.CaseFileStoreContract} and hand it an empty
 * {@link org.familysafeguarding.spi.CaseFileStore}; its tests carry the numbers of the promises that
 * interface makes. {@link org.familysafeguarding.spi.InMemoryCaseFileStore} passes it, and is what to
 * compare with when a test fails.
 */
@NullMarked
package org.familysafeguarding.testkit.store;

import org.jspecify.annotations.NullMarked;
