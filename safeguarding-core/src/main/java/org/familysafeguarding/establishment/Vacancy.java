// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.calendar.DayText;

/** A post that nobody fills, and the day from which nobody has. */
public record Vacancy(Post post, LocalDate since) {

  public Vacancy {
    requireNonNull(post, "post");
    requireNonNull(since, "since");
  }

  /** Reads "post P-MH1 (0.6) vacant since Mon 3 Feb 2025". */
  @Override
  public String toString() {
    return "post " + post.id() + " (" + post.fte() + ") vacant since " + DayText.withWeekday(since);
  }
}
