// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Children who go missing or are away from where they should be, and the talk after their return.
 *
 * <p>An {@link org.familysafeguarding.missing.Absence} is of one {@link
 * org.familysafeguarding.missing.AbsenceKind}. After the child's return come {@link
 * org.familysafeguarding.missing.ReturnInterviewStep}s, with an {@link
 * org.familysafeguarding.missing.Interviewer} who should be independent of the carers. {@link
 * org.familysafeguarding.missing.Absences} keeps each {@link
 * org.familysafeguarding.missing.CourseOfAbsence}.
 */
@NullMarked
package org.familysafeguarding.missing;

import org.jspecify.annotations.NullMarked;
