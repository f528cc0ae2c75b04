// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * How much work the people of a council's teams have, and who could take on more.
 *
 * <p>Begin with {@link org.familysafeguarding.caseload.Caseloads}: many case files and an
 * establishment on one day. It knows each practitioner's {@link
 * org.familysafeguarding.caseload.Caseload}, the {@link
 * org.familysafeguarding.caseload.AverageCaseload}, and for every practitioner whether they can
 * take a family, with each {@link org.familysafeguarding.caseload.WhyNot}. What is too much, only
 * the council says, by its {@link org.familysafeguarding.caseload.CaseloadPolicy}: no published
 * target was found, and none is invented here.
 *
 * <p>{@link org.familysafeguarding.caseload.FamilyWithout} tells which families miss a function that
 * nobody covers, and {@link org.familysafeguarding.caseload.WorkWeek} what falls due, week by week.
 */
@NullMarked
package org.familysafeguarding.caseload;

import org.jspecify.annotations.NullMarked;
