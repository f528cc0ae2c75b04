// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * How long a case file is kept, and from when it may be destroyed.
 *
 * <p>{@link org.familysafeguarding.retention.Retention} says it of one file, with every reason, each
 * a {@link org.familysafeguarding.retention.KeptBecause}. Periods are slots, {@link
 * org.familysafeguarding.retention.RetentionSlots}: three have a least that the law sets, the others
 * are the council's own. Nothing is destroyed here; a store that can erase does that, on somebody's
 * decision.
 */
@NullMarked
package org.familysafeguarding.retention;

import org.jspecify.annotations.NullMarked;
