// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of the statutory pathway in England, and the pages they stand on.
 *
 * <p>Begin with {@link org.familysafeguarding.rules.england.EnglandRulebook}: its editions, and for
 * each the pages, from {@link org.familysafeguarding.rules.england.ReferralPage} through {@link
 * org.familysafeguarding.rules.england.ConferencePage} to {@link
 * org.familysafeguarding.rules.england.ReviewPage}. Every number and every authority stands on a page;
 * the rules hold the logic and the reading taken. {@link
 * org.familysafeguarding.rules.england.EnglandSlots} lists what England leaves to its councils.
 */
@NullMarked
package org.familysafeguarding.rules.england;

import org.jspecify.annotations.NullMarked;
