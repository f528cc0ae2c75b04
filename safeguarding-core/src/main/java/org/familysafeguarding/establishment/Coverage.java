// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DayText;

/** Whether a team has somebody for one of the four kinds of work with adults, on one day. */
public sealed interface Coverage {

  /** Which kind of work is asked about. */
  SpecialistFunction function();

  /** Whether somebody does this work on the day. */
  default boolean isCovered() {
    return this instanceof Covered;
  }

  /** At work on the day, in a seat of the team: these, in the order of their posts. */
  record Covered(SpecialistFunction function, List<PractitionerId> by) implements Coverage {

    /** At least one does it. */
    public Covered {
      requireNonNull(function, "function");
      by = List.copyOf(by);
      checkArgument(!by.isEmpty(), "Whoever covers %s must be named", function);
    }

    /** Reads "substance misuse: covered by RW1". */
    @Override
    public String toString() {
      return function
          + ": covered by "
          + by.stream().map(PractitionerId::value).collect(Collectors.joining(" and "));
    }
  }

  /** Nobody does it, without a break since that day, and why nobody does it on the day asked. */
  record Uncovered(SpecialistFunction function, LocalDate since, List<CoverageGap> because)
      implements Coverage {

    /** There is at least one reason. */
    public Uncovered {
      requireNonNull(function, "function");
      requireNonNull(since, "since");
      because = List.copyOf(because);
      checkArgument(!because.isEmpty(), "Why nobody covers %s must be said", function);
    }

    /** Reads "mental health: nobody since Mon 3 Feb 2025, because post P-MH1 is vacant …". */
    @Override
    public String toString() {
      return function
          + ": nobody since "
          + DayText.withWeekday(since)
          + ", because "
          + because.stream().map(CoverageGap::toString).collect(Collectors.joining(" and "));
    }
  }
}
