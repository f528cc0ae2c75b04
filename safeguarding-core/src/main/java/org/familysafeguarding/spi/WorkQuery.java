// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;

/**
 * What is wanted of the worklists; each condition narrows it.
 *
 * <p>{@code WorkQuery.everything().of(new TeamId("FS1")).dueBy(friday)} is what team FS1 has to do
 * up to Friday, that day included, and what is overdue.
 */
public record WorkQuery(
    Optional<PractitionerId> practitioner,
    Optional<TeamId> team,
    Optional<LocalDate> lastDue,
    int atMost) {

  public WorkQuery {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(team, "team");
    requireNonNull(lastDue, "lastDue");
    checkArgument(atMost > 0, "atMost must be 1 or more, but was %s", atMost);
  }

  /** All that is to be done by anybody. */
  public static WorkQuery everything() {
    return new WorkQuery(Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
  }

  /** Of this, what the practitioner is named for. */
  public WorkQuery of(PractitionerId practitioner) {
    return new WorkQuery(Optional.of(practitioner), team, lastDue, atMost);
  }

  /** Of this, what is to be done in the families of that team. */
  public WorkQuery of(TeamId team) {
    return new WorkQuery(practitioner, Optional.of(team), lastDue, atMost);
  }

  /** Of this, what is due on that day or before. */
  public WorkQuery dueBy(LocalDate lastDue) {
    return new WorkQuery(practitioner, team, Optional.of(lastDue), atMost);
  }

  /** Of this, only so many, the earliest due. */
  public WorkQuery atMost(int items) {
    return new WorkQuery(practitioner, team, lastDue, items);
  }

  /** Whether an item fits, however many are wanted. */
  public boolean fits(WorkItem item) {
    Responsible responsible = item.responsible();
    return (practitioner.isEmpty() || practitioner.equals(responsible.practitioner()))
        && (team.isEmpty() || team.equals(responsible.team()))
        && lastDue.map(day -> !item.dueBy().isAfter(day)).orElse(true);
  }
}
