// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.TeamAssigned;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;

/**
 * What is asked of many case files: since when, up to which day anything is known, for how long
 * families are followed, and by which working days.
 *
 * <p>Nothing that happened after {@code censoredOn} is counted, whatever the files say. Numbers are
 * compared between {@code since} and that day, and what is counted over a period is counted from
 * the one to the other, both included.
 */
public record Study(
    LocalDate since, LocalDate censoredOn, FollowUp followUp, WorkingDayCalendar calendar) {

  /** Refuses a first day that is not before the last. */
  public Study {
    requireNonNull(followUp, "followUp");
    requireNonNull(calendar, "calendar");
    new Window.TwoDays(since, censoredOn);
  }

  Window.TwoDays days() {
    return new Window.TwoDays(since, censoredOn);
  }

  Window.Period period() {
    return new Window.Period(since, censoredOn);
  }

  boolean isInPeriod(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(censoredOn);
  }

  /** Whether the working days from one day to another can be counted. */
  boolean canCount(LocalDate startExclusive, LocalDate endInclusive) {
    return !startExclusive.isAfter(endInclusive)
        && !startExclusive.isBefore(calendar.knownFrom())
        && !endInclusive.isAfter(calendar.knownTo());
  }

  /** The family's anchor, where it lies before the censoring day. */
  Optional<Follow> follow(CaseFile file) {
    return anchorOf(file)
        .filter(day -> day.isBefore(censoredOn))
        .map(day -> new Follow(day, followUp.months(), censoredOn));
  }

  private Optional<LocalDate> anchorOf(CaseFile file) {
    return followUp.anchor() == AnchorDay.REFERRAL
        ? file.referrals().all().stream()
            .map(each -> each.received().on())
            .min(LocalDate::compareTo)
        : allocationOf(file);
  }

  private Optional<LocalDate> allocationOf(CaseFile file) {
    Set<TeamId> teams = followUp.allocatedTo();
    Optional<LocalDate> team =
        file.team().teams().stream()
            .filter(each -> teams.isEmpty() || teams.contains(each.team().id()))
            .map((TeamAssigned each) -> each.assigned().on())
            .min(LocalDate::compareTo);
    return !teams.isEmpty()
        ? team
        : team.or(
            () ->
                file.team().allocationSpans().stream()
                    .map((AllocationSpan each) -> each.began().on())
                    .min(LocalDate::compareTo));
  }
}
