// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;

/**
 * Everybody who works with a family: their agencies, the team assigned, and who is allocated.
 *
 * <p>Agencies and practitioners are as they were last recorded. A team is the family's from the day
 * it was assigned until another is; an allocation stands from the day it began, and no longer on
 * the day it ended. A case holder replaced on Monday 11 March 2024 holds the case on Sunday 10
 * March and not on the Monday.
 *
 * <p>It is immutable. It is made from a history, by telling it to a {@link Builder}.
 */
public final class TeamAroundFamily {

  private final TeamFacts facts;

  private TeamAroundFamily(TeamFacts facts) {
    this.facts = facts;
  }

  /** Begins with nobody. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agencies, in the order they became involved. */
  public List<Agency> agencies() {
    return facts.agencies().values().asList();
  }

  /** The practitioners, in the order they became involved. */
  public List<Practitioner> practitioners() {
    return facts.practitioners().values().asList();
  }

  /** The practitioner of that id, where there is one. */
  public Optional<Practitioner> practitioner(PractitionerId id) {
    return Optional.ofNullable(facts.practitioners().get(id));
  }

  /** The agency that employs the practitioner; empty where either of them is not known. */
  public Optional<Agency> agencyOf(PractitionerId practitioner) {
    Optional<Practitioner> known = practitioner(practitioner);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(facts.agencies().get(known.get().employer()));
  }

  /** Each team whose the family became, as it then was, in the order of the days. */
  public List<TeamAssigned> teams() {
    return facts.teams();
  }

  /** The team assigned on or last before the day. */
  public Optional<Team> teamOn(LocalDate day) {
    for (TeamAssigned each : facts.teams().reverse()) {
      if (!each.assigned().on().isAfter(day)) {
        return Optional.of(each.team());
      }
    }
    return Optional.empty();
  }

  /** The allocations standing on the day, in the order they began. */
  public List<Allocation> allocationsOn(LocalDate day) {
    return facts.allocations().on(day);
  }

  /** Every allocation there was, in the order they began. */
  public List<AllocationSpan> allocationSpans() {
    return facts.allocations().spans();
  }

  /** Who holds the case on the day; of several, the one allocated last. */
  public Optional<PractitionerId> caseHolderOn(LocalDate day) {
    return facts.allocations().lastAs(AllocationRole.CASE_HOLDER, day);
  }

  /** The manager allocated to supervise, last of several; else whoever manages the team. */
  public Optional<PractitionerId> managerOn(LocalDate day) {
    return facts
        .allocations()
        .lastAs(AllocationRole.SUPERVISING_MANAGER, day)
        .or(() -> teamOn(day).flatMap(Team::manager));
  }

  /** The disciplines at a meeting; a practitioner who is not known adds none. */
  public Set<Discipline> disciplinesPresent(Attendance attendance) {
    return attendance.present().stream()
        .flatMap(present -> practitioner(present).stream())
        .map(Practitioner::discipline)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The kinds of agency at a meeting; a practitioner who is not known adds none. */
  public Set<AgencyKind> agencyKindsPresent(Attendance attendance) {
    return attendance.present().stream()
        .flatMap(present -> agencyOf(present).stream())
        .map(Agency::kind)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamAroundFamily that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** Counts, and names nobody: "team around the family (agencies: 3, practitioners: 5)". */
  @Override
  public String toString() {
    return "team around the family (agencies: "
        + agencies().size()
        + ", practitioners: "
        + practitioners().size()
        + ")";
  }

  /**
   * A team around a family in the making, told its history in the order of the days.
   *
   * <p>It is for the fold that turns a case file's history into its present state. What cannot have
   * happened is refused with an {@link IllegalArgumentException} that names the ids: an allocation
   * of a practitioner who is not involved, an end to what does not stand, a day before one already
   * told. Agencies and practitioners have no day and come in any order; a team may list
   * practitioners who never worked with this family.
   */
  public static final class Builder {

    private TeamFacts facts = TeamFacts.none();
    private LocalDate latest = LocalDate.MIN;

    private Builder() {}

    /** An agency becomes involved; what was recorded under its id before is replaced. */
    public Builder agencyInvolved(Agency agency) {
      facts = facts.with(agency);
      return this;
    }

    /** A practitioner becomes involved; what was recorded under their id before is replaced. */
    public Builder practitionerInvolved(Practitioner practitioner) {
      facts = facts.with(practitioner);
      return this;
    }

    /** From that day on the family is this team's, as described here. */
    public Builder teamAssigned(Team team, Occurrence assigned) {
      return after(assigned, facts.with(new TeamAssigned(team, assigned)));
    }

    /** A practitioner is allocated; an allocation of the same id that stands is replaced. */
    public Builder allocated(Allocation allocation, Occurrence began) {
      checkArgument(
          facts.practitioners().containsKey(allocation.practitioner()),
          "Practitioner %s of allocation %s is not involved yet; record that first",
          allocation.practitioner(),
          allocation.id());
      requireInOrder(began);
      return after(began, facts.with(facts.allocations().begun(allocation, began)));
    }

    /** An allocation that stands comes to an end. */
    public Builder allocationEnded(AllocationId allocation, Occurrence ended) {
      requireInOrder(ended);
      return after(ended, facts.with(facts.allocations().ended(allocation, ended)));
    }

    /** The team around the family as told so far; telling more does not change it. */
    public TeamAroundFamily build() {
      return new TeamAroundFamily(facts);
    }

    private Builder after(Occurrence told, TeamFacts known) {
      requireInOrder(told);
      facts = known;
      latest = told.on();
      return this;
    }

    private void requireInOrder(Occurrence told) {
      checkArgument(
          !told.on().isBefore(latest),
          "A team must be told its history in order, but entry %s is of %s, after one of %s",
          told.entry(),
          told.on(),
          latest);
    }
  }
}
