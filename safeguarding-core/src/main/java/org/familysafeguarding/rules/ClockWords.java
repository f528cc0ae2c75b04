// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.time.LocalDate;
import org.familysafeguarding.calendar.DayText;

/** A clock in words. */
final class ClockWords {

  private ClockWords() {}

  static String of(Because.Clock clock) {
    return clock.deadline().howReached() + "; " + whatHappened(clock);
  }

  private static String whatHappened(Because.Clock clock) {
    if (clock.stoppedBy().isPresent()) {
      LocalDate done = clock.stoppedBy().get().on();
      return (done.isAfter(clock.deadline().lastDay()) ? "done late, on " : "done on ")
          + DayText.withWeekday(done);
    }
    if (clock.ceasedOn().isPresent()) {
      return "not done, and no longer needed from " + DayText.withWeekday(clock.ceasedOn().get());
    }
    return "not done by " + DayText.withWeekday(clock.judgedOn());
  }
}
