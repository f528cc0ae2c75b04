// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How a piece of work stands against its {@link Deadline}: met, met late, still open, or overdue.
 *
 * <p>The last day is in time and the day after it is late. With a last day of Wednesday 3 April
 * 2024, work done on the 3rd is met and on the 4th met late; work not done is open on the 3rd and
 * overdue on the 4th.
 */
public sealed interface Standing {

  /** Done in time. */
  record Met(LocalDate doneOn) implements Standing {

    public Met {
      requireNonNull(doneOn, "doneOn");
    }

    /** Reads "met on Wed 3 Apr 2024". */
    @Override
    public String toString() {
      return "met on " + DayText.withWeekday(doneOn);
    }
  }

  /** Done, but after the last day. */
  record MetLate(LocalDate doneOn, LocalDate due) implements Standing {

    public MetLate {
      requireAfter("doneOn", doneOn, due);
    }

    /** Reads "met late on Thu 4 Apr 2024, due by Wed 3 Apr 2024". */
    @Override
    public String toString() {
      return "met late on " + DayText.withWeekday(doneOn) + ", due by " + DayText.withWeekday(due);
    }
  }

  /** Not done, and the last day has not passed. */
  record Open(LocalDate due) implements Standing {

    public Open {
      requireNonNull(due, "due");
    }

    /** Reads "open, due by Wed 3 Apr 2024". */
    @Override
    public String toString() {
      return "open, due by " + DayText.withWeekday(due);
    }
  }

  /** Not done by a day after the last. */
  record Overdue(LocalDate due, LocalDate asOf) implements Standing {

    public Overdue {
      requireAfter("asOf", asOf, due);
    }

    /** Reads "overdue on Thu 4 Apr 2024, due by Wed 3 Apr 2024". */
    @Override
    public String toString() {
      return "overdue on " + DayText.withWeekday(asOf) + ", due by " + DayText.withWeekday(due);
    }
  }

  private static void requireAfter(String field, LocalDate day, LocalDate due) {
    requireNonNull(day, field);
    requireNonNull(due, "due");
    checkArgument(
        day.isAfter(due), "%s must come after the day it was due, %s, but was %s", field, due, day);
  }
}
