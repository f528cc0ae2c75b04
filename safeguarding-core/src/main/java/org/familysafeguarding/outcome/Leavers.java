// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.EstablishmentFact;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.establishment.PostFilling;

/** The social workers who left a council's posts, by the full-time equivalent that they left. */
final class Leavers {

  private final Establishment establishment;

  Leavers(Establishment establishment) {
    this.establishment = establishment;
  }

  Fte inTheYearTo(LocalDate on) {
    return each(Post.class)
        .filter(post -> post.discipline() == Discipline.SOCIAL_WORK)
        .flatMap(post -> leftFrom(post, on))
        .reduce(Fte.NONE, Fte::plus);
  }

  private <F extends EstablishmentFact> Stream<F> each(Class<F> kind) {
    return establishment.draft().facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** What it was to the full time, once for each time that somebody left it in the year. */
  private Stream<Fte> leftFrom(Post post, LocalDate on) {
    return each(PostFilling.class)
        .filter(filling -> filling.post().equals(post.id()) && !StaffingCount.isAgency(filling))
        .filter(
            filling ->
                filling.held().endExclusive().filter(end -> left(filling, end, on)).isPresent())
        .map(filling -> post.fte());
  }

  private boolean left(PostFilling filling, LocalDate end, LocalDate on) {
    return end.isAfter(on.minusYears(1))
        && !end.isAfter(on)
        && !isInPost(filling.practitioner(), end);
  }

  private boolean isInPost(PractitionerId practitioner, LocalDate day) {
    return establishment.postsOf(practitioner, day).stream()
        .filter(post -> post.discipline() == Discipline.SOCIAL_WORK)
        .flatMap(post -> establishment.fillingOf(post.id(), day).stream())
        .anyMatch(filling -> !StaffingCount.isAgency(filling));
  }
}
