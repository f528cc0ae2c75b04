// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a store of case files has to pass before anybody's case is put in it.
 *
 * <p>Extend {@link org.familysafeguarding.testkit.store.CaseFileStoreContract} and hand it an empty
 * {@link org.familysafeguarding.spi.CaseFileStore}; its tests carry the numbers of the promises that
 * interface makes. A store that can do more implements {@link
 * org.familysafeguarding.testkit.store.WorklistContract}, {@link
 * org.familysafeguarding.testkit.store.AuditContract}, {@link
 * org.familysafeguarding.testkit.store.ErasureContract} or {@link
 * org.familysafeguarding.testkit.store.ProofContract} in the same test class; what is declared and
 * not tested fails. {@link org.familysafeguarding.spi.InMemoryCaseFileStore} passes all of them.
 *
 * <p>{@link org.familysafeguarding.testkit.store.CaseFileStoreLaws} compares a store with the one in
 * memory, whatever is done to both. A store over JDBC also passes {@link
 * org.familysafeguarding.testkit.store.JdbcStoreContract}, where a {@link
 * org.familysafeguarding.testkit.store.FaultyDataSource} breaks whatever can break.
 */
@NullMarked
package org.familysafeguarding.testkit.store;

import org.jspecify.annotations.NullMarked;
