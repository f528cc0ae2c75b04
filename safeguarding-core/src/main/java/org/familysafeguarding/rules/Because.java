// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  default String inWords() {
    return in(Wording.english());
  }

  /** In these words, without a full stop, and without anybody's name. */
  String in(Wording wording);

  /** The entries of the case file that this rests on, at least one. */
  List<Occurrence> evidence();

  /** The day of the first of them, on which the clock started where there is one. */
  default LocalDate beganOn() {
    return evidence().get(0).on();
  }

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
    public String in(Wording wording) {
      return ClockWords.of(this, wording);
    }

    @Override
    public List<Occurrence> evidence() {
      return stoppedBy.map(end -> List.of(startedBy, end)).orElseGet(() -> List.of(startedBy));
    }

    @Override
    public LocalDate beganOn() {
      return startedBy.on();
    }
  }

  /**
   * Facts that a sentence names.
   *
   * @param reason the key of the sentence in the {@link Wording}; a rule of a council's own may
   *     give the sentence itself
   * @param parts what fills each {@code %s} of the sentence
   */
  record Facts(String reason, List<?> parts, List<Occurrence> evidence) implements Because {

    public Facts {
      parts = List.copyOf(parts);
      evidence = List.copyOf(evidence);
      checkArgument(!reason.isBlank(), "reason must not be blank");
    }

    @Override
    public String in(Wording wording) {
      return wording.say(reason, parts.toArray());
    }
  }

  /**
   * Something that is not in the file, and without which nobody can judge.
   *
   * @param what the key of its words in the {@link Wording}; a rule of a council's own may give the
   *     words themselves
   */
  record Missing(String what, List<Occurrence> evidence) implements Because {

    public Missing {
      evidence = List.copyOf(evidence);
      checkArgument(!what.isBlank(), "what must say what is missing");
    }

    @Override
    public String in(Wording wording) {
      return wording.say("missing", wording.text(what));
    }
  }

  /**
   * It began before the first edition of the rulebook.
   *
   * @param rulebook the rulebook's name
   * @param firstDay the first day of that edition
   */
  record BeforeFirstEdition(String rulebook, LocalDate firstDay, List<Occurrence> evidence)
      implements Because {

    public BeforeFirstEdition {
      requireNonNull(rulebook, "rulebook");
      requireNonNull(firstDay, "firstDay");
      evidence = List.copyOf(evidence);
    }

    @Override
    public String in(Wording wording) {
      return wording.say("edition.none-before", rulebook, wording.weekdayAndDay(firstDay));
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
    public String in(Wording wording) {
      return wording.say(
          "calendar.beyond",
          calendar,
          wording.weekdayAndDay(knownFrom),
          wording.weekdayAndDay(knownTo));
    }

    @Override
    public List<Occurrence> evidence() {
      return List.of(startedBy);
    }
  }
}
