// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What others may supply: where case files are kept, bank holidays, and rulebooks.
 *
 * <p>A {@link org.familysafeguarding.spi.CaseFileStore} keeps histories and makes numbered promises,
 * which the test kit's contract suite checks; {@link
 * org.familysafeguarding.spi.InMemoryCaseFileStore} is the simplest. A writer who has missed
 * something is told by a {@link org.familysafeguarding.spi.StaleCaseFileException}.
 *
 * <p>What some stores can do besides is four interfaces, each with its promises. A {@link
 * org.familysafeguarding.spi.WorklistStore} keeps what is to be done, as its {@link
 * org.familysafeguarding.spi.WorkJudge} says; an {@link org.familysafeguarding.spi.AuditedStore}
 * keeps who read what; an {@link org.familysafeguarding.spi.ErasingStore} erases lawfully and leaves
 * a {@link org.familysafeguarding.spi.Tombstone}; a {@link
 * org.familysafeguarding.spi.VerifiableStore} finds what another hand has changed. Files are walked
 * through from a {@link org.familysafeguarding.spi.FileCursor}, and found by a {@link
 * org.familysafeguarding.spi.PersonIdentifier}.
 *
 * <p>A {@link org.familysafeguarding.spi.CaseFileStoreProvider} opens a store by its address, and
 * {@link org.familysafeguarding.spi.CaseFileStores} finds the one that knows an address. A {@link
 * org.familysafeguarding.spi.BankHolidayProvider} has a list of bank holidays, and {@link
 * org.familysafeguarding.spi.BankHolidayCalendars} finds it by name; a {@link
 * org.familysafeguarding.spi.RulebookProvider} has a rulebook, and {@link
 * org.familysafeguarding.spi.Rulebooks} finds that. Providers are found on the class path and on the
 * module path; where none fits, several do, or one is broken, a {@link
 * org.familysafeguarding.spi.ProviderException} says which, and nothing is chosen by chance.
 */
@NullMarked
package org.familysafeguarding.spi;

import org.jspecify.annotations.NullMarked;
