// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the Family Safeguarding model promises of the way a team works, as rules.
 *
 * <p>{@link org.familysafeguarding.practice.FamilySafeguardingRulebook} holds the pages, from {@link
 * org.familysafeguarding.practice.TeamPage} and {@link
 * org.familysafeguarding.practice.AllocationPage} by way of {@link
 * org.familysafeguarding.practice.SupervisionPage} and {@link
 * org.familysafeguarding.practice.WorkbookPage} to {@link
 * org.familysafeguarding.practice.SharingPage}; each has its rules, numbers and authorities. {@link
 * org.familysafeguarding.practice.PracticeSlots} lists what councils set for themselves.
 */
@NullMarked
package org.familysafeguarding.practice;

import org.jspecify.annotations.NullMarked;
