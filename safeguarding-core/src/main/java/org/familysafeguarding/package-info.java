// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The way in: {@link org.familysafeguarding.Safeguarding} joins a store, a calendar, rulebooks and a
 * council's policy, and then records and reviews cases.
 *
 * <p>{@link org.familysafeguarding.PublishedRulebooks} gives the rulebooks that come with the library.
 * A {@link org.familysafeguarding.rules.CaseReview} is what comes out.
 */
@NullMarked
package org.familysafeguarding;

import org.jspecify.annotations.NullMarked;
