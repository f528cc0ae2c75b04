// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Group supervision: every practitioner around a family, once a month, judging risk together.
 *
 * <p>A {@link org.familysafeguarding.supervision.GroupSupervision} ends in a joint judgement and
 * {@link org.familysafeguarding.supervision.NextStep}s. {@link
 * org.familysafeguarding.supervision.GroupSupervisions} keeps each {@link
 * org.familysafeguarding.supervision.HeldSupervision}. It is not a practitioner's own supervision,
 * which stays between them and their supervisor.
 */
@NullMarked
package org.familysafeguarding.supervision;

import org.jspecify.annotations.NullMarked;
