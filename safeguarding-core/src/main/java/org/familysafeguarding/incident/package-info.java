// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Serious incidents: a child's death or serious harm, who is notified, and the reviews that follow.
 *
 * <p>A {@link org.familysafeguarding.incident.SeriousIncident} says what happened, whether {@link
 * org.familysafeguarding.incident.AbuseOrNeglect} is behind it, and {@link
 * org.familysafeguarding.incident.IncidentPlace where}. {@link
 * org.familysafeguarding.incident.IncidentStep}s follow, and {@link
 * org.familysafeguarding.incident.SeriousIncidents} keeps each {@link
 * org.familysafeguarding.incident.CourseOfIncident}.
 */
@NullMarked
package org.familysafeguarding.incident;

import org.jspecify.annotations.NullMarked;
