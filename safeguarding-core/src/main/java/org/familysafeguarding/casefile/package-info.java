// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * One family's case: everything that was recorded, and what it adds up to.
 *
 * <p>A {@link org.familysafeguarding.casefile.CaseHistory} is an append-only list of {@link
 * org.familysafeguarding.casefile.Entry}s. Each holds one {@link
 * org.familysafeguarding.casefile.CaseEvent}, the day it happened, and when and by whom it was
 * recorded. Putting an entry right is an entry too ({@link
 * org.familysafeguarding.casefile.CaseRecordEvent}). Folding a history gives a {@link
 * org.familysafeguarding.casefile.CaseFile}, which answers questions about the family today, or, by
 * {@link org.familysafeguarding.casefile.CaseHistory#asKnownOn}, as it was known on an earlier day. A
 * history that contradicts itself is refused with an {@link
 * org.familysafeguarding.casefile.ImpossibleHistoryException} that names the entry.
 */
@NullMarked
package org.familysafeguarding.casefile;

import org.jspecify.annotations.NullMarked;
