// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Being looked after by the council: coming into care, placements, reviews and leaving care.
 *
 * <p>An {@link org.familysafeguarding.care.EpisodeOfCare} begins with a {@link
 * org.familysafeguarding.care.LegalStatus}, which may change; within it the child lives in {@link
 * org.familysafeguarding.care.Placement}s, each on its {@link
 * org.familysafeguarding.care.PlacementTerms}, and has {@link
 * org.familysafeguarding.care.CareReview}s. What is done besides is a {@link
 * org.familysafeguarding.care.CareStep} or, about one placement, a {@link
 * org.familysafeguarding.care.PlacementStep}. {@link org.familysafeguarding.care.EpisodesOfCare}
 * keeps each {@link org.familysafeguarding.care.CourseOfCare}.
 */
@NullMarked
package org.familysafeguarding.care;

import org.jspecify.annotations.NullMarked;
