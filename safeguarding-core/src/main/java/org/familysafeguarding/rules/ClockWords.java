// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.familysafeguarding.calendar.BankHoliday;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.Timescale;

/** A clock in words. */
final class ClockWords {

  private ClockWords() {}

  static String of(Because.Clock clock, Wording wording) {
    return howReached(clock.deadline(), wording) + "; " + whatHappened(clock, wording);
  }

  static String howReached(Deadline deadline, Wording wording) {
    Timescale timescale = deadline.timescale();
    String count =
        wording.say(
            timescale.amount() == 1 ? "clock.ends" : "clock.end",
            inWords(timescale, wording),
            wording.weekdayAndDay(deadline.startedOn()),
            wording.weekdayAndDay(deadline.lastDay()));
    return deadline.passedOver().isEmpty()
        ? count
        : count + holidays(deadline.passedOver(), timescale.unit(), wording);
  }

  private static String inWords(Timescale timescale, Wording wording) {
    String unit = timescale.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String number = timescale.amount() == 1 ? ".one" : ".many";
    return wording.say("clock." + unit + number, timescale.amount());
  }

  private static String holidays(List<BankHoliday> holidays, Timescale.Unit unit, Wording wording) {
    List<String> names =
        holidays.stream()
            .map(each -> wording.say("clock.holiday", each.name(), wording.day(each.on())))
            .toList();
    int last = names.size() - 1;
    String list =
        last == 0
            ? names.get(0)
            : wording.say("clock.and", String.join(", ", names.subList(0, last)), names.get(last));
    return wording.say(
        unit == Timescale.Unit.WORKING_DAY ? "clock.passing-over" : "clock.counting", list);
  }

  private static String whatHappened(Because.Clock clock, Wording wording) {
    if (clock.stoppedBy().isPresent()) {
      LocalDate done = clock.stoppedBy().get().on();
      boolean late = done.isAfter(clock.deadline().lastDay());
      return wording.say(late ? "clock.done-late" : "clock.done", wording.weekdayAndDay(done));
    }
    if (clock.ceasedOn().isPresent()) {
      return wording.say("clock.ceased", wording.weekdayAndDay(clock.ceasedOn().get()));
    }
    return wording.say("clock.not-done", wording.weekdayAndDay(clock.judgedOn()));
  }
}
