// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What others may supply: where case files are kept, bank holidays, and rulebooks.
 *
 * <p>A {@link org.familysafeguarding.spi.CaseFileStore} keeps histories and makes numbered promises,
 * which the test kit's contract suite checks; {@link
 * org.familysafeguarding.spi.InMemoryCaseFileStore} is the simplest. A {@link
 * org.familysafeguarding.spi.CaseFileStoreProvider} opens a store by its address. A writer who has
 * missed something is told by a {@link org.familysafeguarding.spi.StaleCaseFileException}.
 */
@NullMarked
package org.familysafeguarding.spi;

import org.jspecify.annotations.NullMarked;
