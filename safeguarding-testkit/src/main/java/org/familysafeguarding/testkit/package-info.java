// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of safeguarding rules are written with.
 *
 * <p>Start with {@link org.familysafeguarding.testkit.Days}: every day in a test carries its
 * weekday ({@link org.familysafeguarding.testkit.Days#day}), and the weekday is checked, so that a
 * {@link java.time.LocalDate} nobody looked up cannot slip into an expectation.
 */
@NullMarked
package org.familysafeguarding.testkit;

import org.jspecify.annotations.NullMarked;
