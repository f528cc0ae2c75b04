// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the law in England asks of the care of looked-after children: plans, reviews, visits, health,
 * education and placements.
 *
 * <p>{@link org.familysafeguarding.rules.lookedafter.LookedAfterRulebook} has two editions, the
 * regulations as made and as amended to 2015. What they leave to councils, or what no source read
 * confirms, is a slot of {@link org.familysafeguarding.rules.lookedafter.LookedAfterSlots}; a slot
 * is filled by a {@link org.familysafeguarding.rules.LocalPolicy}.
 */
@NullMarked
package org.familysafeguarding.rules.lookedafter;

import org.jspecify.annotations.NullMarked;
