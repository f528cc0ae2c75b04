// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;

/** Somebody in a team on one day: the post they fill, and its seat there. */
public record Member(Post post, PostFilling filling, Seat seat) {

  /** All are of one post. */
  public Member {
    requireNonNull(post, "post");
    requireNonNull(filling, "filling");
    requireNonNull(seat, "seat");
    checkArgument(
        filling.post().equals(post.id()) && seat.post().equals(post.id()),
        "The filling and the seat must be of post %s",
        post.id());
  }

  public PractitionerId practitioner() {
    return filling.practitioner();
  }
}
