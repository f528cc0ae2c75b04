// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Telling another agency something about a family, and keeping a record of having done so.
 *
 * <p>A {@link org.familysafeguarding.sharing.Disclosure} says what went to whom, on which {@link
 * org.familysafeguarding.sharing.LawfulBasis}, and whether the person concerned was told ({@link
 * org.familysafeguarding.sharing.SubjectInformed}). {@link
 * org.familysafeguarding.sharing.Disclosures} keeps them.
 */
@NullMarked
package org.familysafeguarding.sharing;

import org.jspecify.annotations.NullMarked;
