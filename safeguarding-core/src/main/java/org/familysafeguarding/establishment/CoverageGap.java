// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DayText;

/** One reason why a team lacks a function: what became of a post that could bring it. */
public sealed interface CoverageGap {

  /** The day from which it has been so. */
  LocalDate since();

  /** The post that it is about, where there ever was one. */
  default Optional<PostId> post() {
    return Optional.empty();
  }

  /** Nobody fills the post. */
  record Vacant(PostId id, LocalDate since) implements CoverageGap {

    public Vacant {
      requireNonNull(id, "id");
      requireNonNull(since, "since");
    }

    @Override
    public Optional<PostId> post() {
      return Optional.of(id);
    }

    @Override
    public String toString() {
      return "post " + id + " is vacant since " + DayText.withWeekday(since);
    }
  }

  /** Whoever fills the post is away. */
  record OnLeave(PostId id, PractitionerId practitioner, LeaveKind kind, LocalDate since)
      implements CoverageGap {

    public OnLeave {
      requireNonNull(id, "id");
      requireNonNull(practitioner, "practitioner");
      requireNonNull(kind, "kind");
      requireNonNull(since, "since");
    }

    @Override
    public Optional<PostId> post() {
      return Optional.of(id);
    }

    @Override
    public String toString() {
      return practitioner + " is on " + kind + " since " + DayText.withWeekday(since);
    }
  }

  /** The post, or its seat in the team, has come to an end. */
  record Ended(PostId id, LocalDate since) implements CoverageGap {

    public Ended {
      requireNonNull(id, "id");
      requireNonNull(since, "since");
    }

    @Override
    public Optional<PostId> post() {
      return Optional.of(id);
    }

    @Override
    public String toString() {
      return "post " + id + " ended on " + DayText.withWeekday(since);
    }
  }

  /** The team has had no post for it since it was set up. */
  record NeverAPost(LocalDate since) implements CoverageGap {

    public NeverAPost {
      requireNonNull(since, "since");
    }

    @Override
    public String toString() {
      return "the team has had no post for it since " + DayText.withWeekday(since);
    }
  }
}
