// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Going to see children: who was seen, whether alone, and where.
 *
 * <p>A {@link org.familysafeguarding.visit.Visit} is recorded once for the family and says for each
 * child, in a {@link org.familysafeguarding.visit.ChildSeen}, what was seen of them. {@link
 * org.familysafeguarding.visit.Visits} answers when a child was last seen.
 */
@NullMarked
package org.familysafeguarding.visit;

import org.jspecify.annotations.NullMarked;
