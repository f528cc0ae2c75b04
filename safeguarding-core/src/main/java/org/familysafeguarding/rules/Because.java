// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.OutsideKnownHolidaysException;
import org.familysafeguarding.chronology.Occurrence;

/**
 * Why a finding is what it is: the facts, as data.
 *
 * <p>Words are made from it only when somebody asks, by {@link #inWords}.
 */
public sealed interface Because {

  /** In plain English, without a full stop, and without anybody's name. */
  String inWords();

  /** The entries of the case file that this rests on. */
  List<Occurrence> evidence();

  /** A clock: what started it, when it ran out, and what stopped it. */
  record Clock(
      Occurrence startedBy,
      Deadline deadline,
      Optional<Occurrence> stoppedBy,
      Optional<LocalDate> ceasedOn,
      LocalDate judgedOn)
      implements Because {

    public Clock {
      requireNonNull(startedBy, "startedBy");
      requireNonNull(deadline, "deadline");
      requireNonNull(stoppedBy, "stoppedBy");
      requireNonNull(ceasedOn, "ceasedOn");
      requireNonNull(judgedOn, "judgedOn");
    }

    @Override
    public String inWords() {
      return ClockWords.of(this);
    }

    @Override
    public List<Occurrence> evidence() {
      return stoppedBy.map(end -> List.of(startedBy, end)).orElseGet(() -> List.of(startedBy));
    }
  }

  /** Facts that a sentence names; each part fills one {@code %s} of the pattern. */
  record Facts(String pattern, List<?> parts, List<Occurrence> evidence) implements Because {

    public Facts {
      parts = List.copyOf(parts);
      evidence = List.copyOf(evidence);
      checkArgument(!pattern.isBlank(), "pattern must give a reason");
    }

    @Override
    public String inWords() {
      return String.format(java.util.Locale.ROOT, pattern, parts.toArray());
    }
  }

  /** Something that is not in the file, and without which nobody can judge. */
  record Missing(String what, List<Occurrence> evidence) implements Because {

    public Missing {
      evidence = List.copyOf(evidence);
      checkArgument(!what.isBlank(), "what must say what is missing");
    }

    @Override
    public String inWords() {
      return what + " is not recorded";
    }
  }

  /** A deadline beyond the days for which bank holidays are known. */
  record BeyondCalendar(
      Occurrence startedBy, String calendar, LocalDate knownFrom, LocalDate knownTo)
      implements Because {

    public BeyondCalendar {
      requireNonNull(startedBy, "startedBy");
      requireNonNull(calendar, "calendar");
      requireNonNull(knownFrom, "knownFrom");
      requireNonNull(knownTo, "knownTo");
    }

    static BeyondCalendar of(Occurrence startedBy, OutsideKnownHolidaysException beyond) {
      return new BeyondCalendar(
          startedBy, beyond.calendarName(), beyond.knownFrom(), beyond.knownTo());
    }

    @Override
    public String inWords() {
      return "the bank holidays of "
          + calendar
          + " are known only from "
          + DayText.withWeekday(knownFrom)
          + " to "
          + DayText.withWeekday(knownTo);
    }

    @Override
    public List<Occurrence> evidence() {
      return List.of(startedBy);
    }
  }
}
