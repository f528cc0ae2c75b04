// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;

/**
 * Who may be told of among those who work with the family on the day: the members of its team in
 * their order, then whoever else is allocated.
 */
final class Roster {

  private final Telling telling;
  private final List<Practitioner> practitioners = new ArrayList<>();

  private Roster(Telling telling) {
    this.telling = telling;
  }

  static Roster of(Telling telling) {
    Roster roster = new Roster(telling);
    Set<PractitionerId> members = new LinkedHashSet<>();
    roster.team().ifPresent(team -> members.addAll(ids(team)));
    members.forEach(roster::member);
    telling.file().team().allocationsOn(telling.asOf()).stream()
        .map(Allocation::practitioner)
        .distinct()
        .filter(allocated -> !members.contains(allocated))
        .forEach(roster::allocated);
    return roster;
  }

  private static List<PractitionerId> ids(Team team) {
    return team.members().stream().map(Membership::practitioner).toList();
  }

  private void member(PractitionerId id) {
    telling
        .file()
        .team()
        .practitioner(id)
        .ifPresentOrElse(
            practitioners::add,
            () ->
                telling
                    .losses()
                    .add("practitioner " + id, "the team lists them, and nothing says who it is"));
  }

  private void allocated(PractitionerId id) {
    Practitioner practitioner = telling.file().team().practitioner(id).orElseThrow();
    if (telling.guard().mayTellOfAllocated(practitioner)) {
      practitioners.add(practitioner);
    } else {
      telling.losses().add("practitioner " + id, "where they work may tell where the family is");
    }
  }

  /** The team assigned to the family by the day. */
  Optional<Team> team() {
    return telling.file().team().teamOn(telling.asOf());
  }

  List<Practitioner> practitioners() {
    return List.copyOf(practitioners);
  }

  /** The council that holds the file, then whoever employs the practitioners. */
  List<Agency> agencies() {
    Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    telling.file().council().ifPresent(council -> agencies.put(council.id(), council));
    for (Practitioner practitioner : practitioners) {
      employer(practitioner).ifPresent(employer -> agencies.put(employer.id(), employer));
    }
    return List.copyOf(agencies.values());
  }

  /** The agency that employs the practitioner, if it may be told of. */
  Optional<Agency> employer(Practitioner practitioner) {
    Optional<Agency> employer = telling.file().team().agencyOf(practitioner.id());
    Optional<Agency> told = employer.filter(telling.guard()::mayTell);
    if (employer.isPresent() && told.isEmpty()) {
      telling.losses().add("agency " + practitioner.employer(), "it may tell where the family is");
    }
    return told;
  }
}
