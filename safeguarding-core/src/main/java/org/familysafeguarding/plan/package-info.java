// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Plans for one child each: child in need, child protection and pre-proceedings.
 *
 * <p>A {@link org.familysafeguarding.plan.Plan} begins on its {@link
 * org.familysafeguarding.plan.PlanTerms}, with {@link org.familysafeguarding.plan.AgreedOutcome}s and
 * the {@link org.familysafeguarding.plan.PlanAction}s that lead to them. {@link
 * org.familysafeguarding.plan.CoreGroupMeeting}s carry a child protection plan forward, a {@link
 * org.familysafeguarding.plan.PlanStep} is something else done around it, a {@link
 * org.familysafeguarding.plan.PreProceedingsStep} leads towards court or away from it, and a {@link
 * org.familysafeguarding.plan.PlanEnding} says why it ended. {@link
 * org.familysafeguarding.plan.Plans} keeps each {@link org.familysafeguarding.plan.CourseOfPlan}.
 */
@NullMarked
package org.familysafeguarding.plan;

import org.jspecify.annotations.NullMarked;
