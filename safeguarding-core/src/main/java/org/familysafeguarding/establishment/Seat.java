// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.DateSpan;

/**
 * A post's place in a team: how it belongs there, and how much of the post the team has.
 *
 * <p>A full-time specialist who gives two days in five to the team of the next town has a seat of
 * 0.6 at home and one of 0.4 there. Whoever fills the post takes its seats, and leaves them vacant.
 */
public record Seat(PostId post, TeamId team, Belonging belonging, Fte share, DateSpan held)
    implements EstablishmentFact {

  /** Refuses a share of nothing. */
  public Seat {
    requireNonNull(post, "post");
    requireNonNull(team, "team");
    requireNonNull(belonging, "belonging");
    requireNonNull(share, "share");
    requireNonNull(held, "held");
    checkArgument(
        !share.isNone(), "The share of post %s that team %s has must be above 0", post, team);
  }
}
