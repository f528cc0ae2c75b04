// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The child and family assessment, one for each child.
 *
 * <p>An {@link org.familysafeguarding.assessment.Assessment} looks at the {@link
 * org.familysafeguarding.assessment.AssessmentDomain}s of the child's life and ends in an {@link
 * org.familysafeguarding.assessment.AssessmentConclusion} that names the {@link
 * org.familysafeguarding.assessment.AssessmentFactor}s found. {@link
 * org.familysafeguarding.assessment.Assessments} keeps each {@link
 * org.familysafeguarding.assessment.CourseOfAssessment}, with the {@link
 * org.familysafeguarding.assessment.AssessmentStep}s taken on the way.
 */
@NullMarked
package org.familysafeguarding.assessment;

import org.jspecify.annotations.NullMarked;
