// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Who works with a family: agencies, their people, the team, and who is allocated to do what.
 *
 * <p>Begin with {@link org.familysafeguarding.agency.TeamAroundFamily}, which answers for any day
 * who held the case and who managed it. It knows every {@link org.familysafeguarding.agency.Agency}
 * and {@link org.familysafeguarding.agency.Practitioner} involved; what a practitioner does is
 * their {@link org.familysafeguarding.agency.Discipline}. A {@link
 * org.familysafeguarding.agency.Team} has core members and shared ones; an {@link
 * org.familysafeguarding.agency.Allocation} joins one practitioner to the family, and its {@link
 * org.familysafeguarding.agency.AllocationSpan} says for how long. Who was at a meeting is its
 * {@link org.familysafeguarding.agency.Attendance}. How they work together, from training to
 * handing a family over, {@link org.familysafeguarding.agency.Teamwork} knows.
 */
@NullMarked
package org.familysafeguarding.agency;

import org.jspecify.annotations.NullMarked;
