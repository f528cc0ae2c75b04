// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * How life goes in a family, as agencies outside the team tell it.
 *
 * <p>A {@link org.familysafeguarding.dailylife.PartnerReport} is what the police, a hospital or a
 * treatment provider told of its {@link org.familysafeguarding.dailylife.DealingKind dealings} with
 * the family in a stretch of days; a {@link org.familysafeguarding.dailylife.SchoolAttendance} is
 * what a school told of the {@link org.familysafeguarding.dailylife.Sessions} a child was there
 * for. {@link org.familysafeguarding.dailylife.DailyLife} holds them all, and knows about which
 * days anybody told at all. Measures of outcome are counted from them.
 */
@NullMarked
package org.familysafeguarding.dailylife;

import org.jspecify.annotations.NullMarked;
