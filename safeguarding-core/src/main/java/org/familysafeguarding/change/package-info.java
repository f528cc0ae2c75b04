// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether parents can change, and change in time for their children.
 *
 * <p>A {@link org.familysafeguarding.change.ChangeGoal} says where an adult stands and what would be
 * expected of them; it is measured again after a time of help, by a {@link
 * org.familysafeguarding.change.ChangeMeasure}. {@link org.familysafeguarding.change.GoalAttainment}
 * makes one score of several goals. A {@link org.familysafeguarding.change.CapacityJudgement} keeps
 * two questions apart: what the adult's parenting is today, and whether it can become enough within
 * the children's time. {@link org.familysafeguarding.change.ChangeOverTime} keeps them all.
 */
@NullMarked
package org.familysafeguarding.change;

import org.jspecify.annotations.NullMarked;
