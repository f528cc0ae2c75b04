// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A finding explained: what happened, how the date was reached, which edition judged it and why
 * that one, and whose values were used.
 *
 * <p>The parts are data; {@link #inWords} says them in sentences, the same ones each time.
 */
public record Explanation(Finding finding, List<Told> entries) {

  public Explanation {
    requireNonNull(finding, "finding");
    entries = List.copyOf(entries);
  }

  /** What an entry had to do with a finding. */
  public enum Part {
    STARTED_THE_CLOCK,
    STOPPED_THE_CLOCK,
    EVIDENCE
  }

  /**
   * An entry that the finding rests on.
   *
   * @param entry empty where the entry has since been struck out of the file that is at hand
   */
  public record Told(Part part, Occurrence occurrence, Optional<Entry> entry) {

    public Told {
      requireNonNull(part, "part");
      requireNonNull(occurrence, "occurrence");
      requireNonNull(entry, "entry");
    }
  }

  /** Explains a finding made in that case. */
  public static Explanation of(Finding finding, CaseFile file) {
    ImmutableList.Builder<Told> told = ImmutableList.builder();
    if (finding.because() instanceof Because.Clock clock) {
      told.add(told(Part.STARTED_THE_CLOCK, clock.startedBy(), file));
      clock.stoppedBy().ifPresent(done -> told.add(told(Part.STOPPED_THE_CLOCK, done, file)));
    } else {
      finding.because().evidence().forEach(each -> told.add(told(Part.EVIDENCE, each, file)));
    }
    return new Explanation(finding, told.build());
  }

  private static Told told(Part part, Occurrence occurrence, CaseFile file) {
    return new Told(part, occurrence, file.history().entry(occurrence.entry()));
  }

  /** How the last day was reached, where the rule has a clock. */
  public Optional<Deadline> deadline() {
    return finding.because() instanceof Because.Clock clock
        ? Optional.of(clock.deadline())
        : Optional.empty();
  }

  /**
   * The days that were not counted: weekends and bank holidays between the start and the last day.
   * Empty unless working days were counted.
   */
  public List<LocalDate> daysPassedOver() {
    return deadline()
        .filter(each -> each.timescale().unit() == Timescale.Unit.WORKING_DAY)
        .map(Explanation::notWorked)
        .orElse(List.of());
  }

  private static List<LocalDate> notWorked(Deadline deadline) {
    return deadline
        .startedOn()
        .plusDays(1)
        .datesUntil(deadline.lastDay())
        .filter(day -> isWeekend(day) || isHoliday(day, deadline))
        .toList();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isHoliday(LocalDate day, Deadline deadline) {
    return deadline.passedOver().stream().anyMatch(holiday -> holiday.on().equals(day));
  }

  /** The explanation in English sentences, in the order in which a person asks. */
  public List<String> inWords() {
    return inWords(Wording.english());
  }

  /** The explanation in these words. */
  public List<String> inWords(Wording wording) {
    return ExplanationWords.of(this, wording);
  }

  /** The English sentences, one to a line. */
  @Override
  public String toString() {
    return String.join("\n", inWords());
  }
}
