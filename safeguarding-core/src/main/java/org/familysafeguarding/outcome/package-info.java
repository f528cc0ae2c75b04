// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether the work helps: figures over many families, each with what it takes to read it.
 *
 * <p>A {@link org.familysafeguarding.outcome.Study} says what is asked, and {@link
 * org.familysafeguarding.outcome.Outcomes} counts a stream of case files for it; {@link
 * org.familysafeguarding.outcome.CaseloadCount} and {@link org.familysafeguarding.outcome.StaffingCount} do
 * the same for a team. What comes out is {@link org.familysafeguarding.outcome.Measurement}s: a
 * {@link org.familysafeguarding.outcome.Measure} with its {@link
 * org.familysafeguarding.outcome.Definition}, the {@link org.familysafeguarding.outcome.Evidence}
 * behind it, the {@link org.familysafeguarding.outcome.Window} looked at, and the {@link
 * org.familysafeguarding.outcome.Caveat}s. Before anything is published, {@link
 * org.familysafeguarding.outcome.Suppression} hides what rests on too few.
 */
@NullMarked
package org.familysafeguarding.outcome;

import org.jspecify.annotations.NullMarked;
