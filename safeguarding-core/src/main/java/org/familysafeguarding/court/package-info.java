// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Going to the family court: care and supervision proceedings, and the family's own meeting before
 * them.
 *
 * <p>A {@link org.familysafeguarding.court.CourtApplication} asks for an {@link
 * org.familysafeguarding.court.OrderSought}; the court may grant a {@link
 * org.familysafeguarding.court.TimetableExtension} and disposes of it with a {@link
 * org.familysafeguarding.court.ProceedingsOutcome}. {@link
 * org.familysafeguarding.court.CourtApplications} keeps each {@link
 * org.familysafeguarding.court.CourseOfProceedings}. Before that, the family may be offered a
 * meeting of its own: {@link org.familysafeguarding.court.FamilyMeetingStep}s, kept by {@link
 * org.familysafeguarding.court.FamilyMeetings}.
 */
@NullMarked
package org.familysafeguarding.court;

import org.jspecify.annotations.NullMarked;
