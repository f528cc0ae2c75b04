// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The family: who its people are, what they are to one another, and where they live, over time.
 *
 * <p>Begin with {@link org.familysafeguarding.people.Family}, which holds everybody and answers for
 * any day. Its people are {@link org.familysafeguarding.people.Child children}, whose {@link
 * org.familysafeguarding.people.Birth} may still be expected, and {@link
 * org.familysafeguarding.people.Adult adults}; both are named by a {@link
 * org.familysafeguarding.people.PersonId}. What other systems call a child stands in {@link
 * org.familysafeguarding.people.ChildIdentifiers}: a checked {@link
 * org.familysafeguarding.people.NhsNumber}, a checked {@link org.familysafeguarding.people.Upn} or
 * the reason why there is none.
 *
 * <p>People are joined by a {@link org.familysafeguarding.people.Relationship}, by {@link
 * org.familysafeguarding.people.ParentalResponsibility}, by living in one {@link
 * org.familysafeguarding.people.Household}, and sometimes by an {@link
 * org.familysafeguarding.people.AbuseRelationship}, which decides who may see what. Names and
 * addresses hide themselves: {@link org.familysafeguarding.people.PersonName} and {@link
 * org.familysafeguarding.people.Address} show nothing when written to a log.
 */
@NullMarked
package org.familysafeguarding.people;

import org.jspecify.annotations.NullMarked;
