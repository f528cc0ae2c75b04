// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What if: the same cases under another rulebook, another policy, another day.
 *
 * <p>A {@link org.familysafeguarding.comparison.WhatIf} judges each case under two {@link
 * org.familysafeguarding.comparison.Terms} and gives its {@link
 * org.familysafeguarding.comparison.CaseDifference}. Cases stream through it one at a time, so that
 * a whole council's can be compared; a {@link org.familysafeguarding.comparison.Tally} adds them up
 * rule by rule.
 */
@NullMarked
package org.familysafeguarding.comparison;

import org.jspecify.annotations.NullMarked;
