// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is left of a fact when some posts end on a day. */
final class Curtailed {

  private Curtailed() {}

  /** The fact as it is where it has nothing to do with those posts; nothing, where it never was. */
  static Optional<EstablishmentFact> of(EstablishmentFact fact, Set<PostId> ended, LocalDate from) {
    if (fact instanceof Post post && ended.contains(post.id())) {
      return Spans.before(post.established(), from)
          .map(days -> new Post(post.id(), post.discipline(), post.fte(), post.terms(), days));
    }
    if (fact instanceof PostFilling held && ended.contains(held.post())) {
      return Spans.before(held.held(), from)
          .map(days -> new PostFilling(held.post(), held.practitioner(), held.engagement(), days));
    }
    if (fact instanceof Seat seat && ended.contains(seat.post())) {
      return Spans.before(seat.held(), from)
          .map(days -> new Seat(seat.post(), seat.team(), seat.belonging(), seat.share(), days));
    }
    return Optional.of(fact);
  }
}
