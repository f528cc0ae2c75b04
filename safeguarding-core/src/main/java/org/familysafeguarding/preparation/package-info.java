// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Getting ready to talk about a family: what is read again from what was recorded once.
 *
 * <p>A {@link org.familysafeguarding.preparation.Chronology} tells what happened to one child. A
 * {@link org.familysafeguarding.preparation.PreparationPack} is for a team's next group
 * supervision: what changed and what is due, each {@link
 * org.familysafeguarding.preparation.ChapterSummary}, each {@link
 * org.familysafeguarding.preparation.Invitation}, each {@link
 * org.familysafeguarding.preparation.RiskOverTime} and {@link
 * org.familysafeguarding.preparation.ModuleProgress}. Both are made from what a viewer may see.
 */
@NullMarked
package org.familysafeguarding.preparation;

import org.jspecify.annotations.NullMarked;
