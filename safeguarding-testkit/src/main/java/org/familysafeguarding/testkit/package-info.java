// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of safeguarding rules are written with.
 *
 * <p>Start with {@link org.familysafeguarding.testkit.Days}: every day in a test carries its
 * weekday ({@link org.familysafeguarding.testkit.Days#day}), and the weekday is checked, so that a
 * {@link java.time.LocalDate} nobody looked up cannot slip into an expectation. Then read {@link
 * org.familysafeguarding.testkit.FamilyCase}, which writes the history of one invented family in
 * the words of the work. Who works with that family is in {@link
 * org.familysafeguarding.testkit.UsualTeam}; who is in it, in {@link
 * org.familysafeguarding.testkit.InventedPeople}.
 */
@NullMarked
package org.familysafeguarding.testkit;

import org.jspecify.annotations.NullMarked;
