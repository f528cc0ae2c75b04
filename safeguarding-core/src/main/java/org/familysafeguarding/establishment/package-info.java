// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Who a council's teams are made of, as it was agreed and as it is on any day.
 *
 * <p>Begin with {@link org.familysafeguarding.establishment.Establishment}, which is asked about
 * days. What it knows are {@link org.familysafeguarding.establishment.EstablishmentFact}s: a {@link
 * org.familysafeguarding.establishment.Post} that there is, a {@link
 * org.familysafeguarding.establishment.PostFilling} by somebody, the {@link
 * org.familysafeguarding.establishment.Seat} that a post has in a team, leave, training, lines of
 * supervision, and a {@link org.familysafeguarding.establishment.PartnerAgreement} between agencies.
 * An {@link org.familysafeguarding.establishment.EstablishmentDraft} holds them together and says
 * what in them cannot be so.
 *
 * <p>Whether a team has somebody for each of the four kinds of work with adults is its {@link
 * org.familysafeguarding.establishment.Coverage}; where nobody does one, each {@link
 * org.familysafeguarding.establishment.CoverageGap} says why, and since when.
 */
@NullMarked
package org.familysafeguarding.establishment;

import org.jspecify.annotations.NullMarked;
