// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.calendar.DateSpan;

/**
 * A job that the council and its partners have agreed there is to be, filled or not.
 *
 * <p>A post is for one person; what two share is two posts. Its discipline says which work it
 * brings: somebody trained as a social worker who fills a mental health post does mental health
 * work.
 *
 * @param established the days on which there is such a post
 */
public record Post(PostId id, Discipline discipline, Fte fte, PostTerms terms, DateSpan established)
    implements EstablishmentFact {

  /** Refuses a post of nobody, or of more than one full-time worker. */
  public Post {
    requireNonNull(id, "id");
    requireNonNull(discipline, "discipline");
    requireNonNull(fte, "fte");
    requireNonNull(terms, "terms");
    requireNonNull(established, "established");
    checkArgument(
        !fte.isNone() && fte.compareTo(Fte.FULL) <= 0,
        "The FTE of post %s must be above 0 and at most 1, but was %s",
        id,
        fte);
  }
}
