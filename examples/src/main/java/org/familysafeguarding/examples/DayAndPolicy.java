// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that judges is told: on which day, and by whose policy. */
final class DayAndPolicy {

  @Option(
      names = "--on",
      paramLabel = "<date>",
      description = "The day to judge on, such as 2024-06-12; today where it is not given.")
  private @Nullable LocalDate on;

  @Option(
      names = "--policy",
      paramLabel = "<file>",
      description = "Judge by this policy of a council; by the defaults where it is not given.")
  private @Nullable Path policy;

  DayAndPolicy() {}

  /** The policy is read before anything is kept, so that a bad one changes nothing. */
  Situation situation() {
    LocalPolicy held = policy == null ? LocalPolicy.ofDefaults() : PolicyInput.read(policy);
    return new Situation(day(), WorkingDayCalendar.englandAndWales(), held);
  }

  /** The one place that reads a clock: a person at a terminal usually means today, in England. */
  private LocalDate day() {
    return on == null ? LocalDate.now(ZoneId.of("Europe/London")) : on;
  }
}
