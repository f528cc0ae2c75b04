// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The family's shared workbook: a chapter for each discipline, and episodes from one group
 * supervision to the next.
 *
 * <p>A {@link org.familysafeguarding.workbook.WorkbookEntry} keeps fact and judgement apart in its
 * {@link org.familysafeguarding.workbook.Passage}s; each month a practitioner sums up a chapter in a
 * {@link org.familysafeguarding.workbook.MonthlySummary}. {@link
 * org.familysafeguarding.workbook.Workbook} belongs to the family, never to one child; a group
 * supervision closes one {@link org.familysafeguarding.workbook.Episode} and opens the next.
 */
@NullMarked
package org.familysafeguarding.workbook;

import org.jspecify.annotations.NullMarked;
