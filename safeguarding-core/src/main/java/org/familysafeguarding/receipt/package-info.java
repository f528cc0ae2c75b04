// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Proof of a judgement, to keep for years and to repeat.
 *
 * <p>A {@link org.familysafeguarding.receipt.Receipt} says what was found in a case on a day, and
 * fingerprints everything that led there: the history, the rulebooks, the calendar, the council's
 * policy. {@link org.familysafeguarding.receipt.Receipt#repeat} judges again and gives a {@link
 * org.familysafeguarding.receipt.Repetition}, which is identical to the last letter or says what
 * differs, each {@link org.familysafeguarding.receipt.ReceiptDifference} by itself.
 */
@NullMarked
package org.familysafeguarding.receipt;

import org.jspecify.annotations.NullMarked;
