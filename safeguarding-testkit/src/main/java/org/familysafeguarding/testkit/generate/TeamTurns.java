// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.AGENCY_INVOLVED;
import static org.familysafeguarding.casefile.EventKind.ALLOCATED;
import static org.familysafeguarding.casefile.EventKind.ALLOCATION_ENDED;
import static org.familysafeguarding.casefile.EventKind.PRACTITIONER_INVOLVED;
import static org.familysafeguarding.casefile.EventKind.TEAM_ASSIGNED;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.MembershipKind;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.testkit.InventedPeople;

/** How those who work with a family come and go. */
final class TeamTurns {

  private static final int MOST_AGENCIES = 8;
  private static final int MOST_PRACTITIONERS = 14;
  private static final int MANY_NAMES = 1_000;

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(AGENCY_INVOLVED, TeamTurns::agencyInvolved)
          .put(PRACTITIONER_INVOLVED, TeamTurns::practitionerInvolved)
          .put(TEAM_ASSIGNED, TeamTurns::teamAssigned)
          .put(ALLOCATED, TeamTurns::allocated)
          .put(ALLOCATION_ENDED, TeamTurns::allocationEnded)
          .buildOrThrow();

  private TeamTurns() {}

  static Agency agency(Scene scene) {
    return new Agency(
        new AgencyId(scene.freshId("AG")),
        "Sandmere agency",
        scene.random().oneOf(AgencyKind.class));
  }

  private static Optional<CaseEvent> agencyInvolved(Scene scene) {
    return scene.agencies().size() < MOST_AGENCIES
        ? Optional.of(new TeamEvent.AgencyInvolved(agency(scene)))
        : Optional.empty();
  }

  private static Optional<CaseEvent> practitionerInvolved(Scene scene) {
    return scene.practitioners().size() < MOST_PRACTITIONERS
        ? scene.one(scene.agencies()).map(employer -> involved(scene, employer))
        : Optional.empty();
  }

  private static CaseEvent involved(Scene scene, Agency employer) {
    RandomSource random = scene.random();
    Discipline discipline = random.oneOf(Discipline.class);
    return new TeamEvent.PractitionerInvolved(
        new Practitioner(
            new PractitionerId(scene.freshId("PR")),
            InventedPeople.name(random.below(MANY_NAMES)),
            discipline,
            employer.id(),
            discipline == Discipline.SOCIAL_WORK || random.chance(10)));
  }

  private static Optional<CaseEvent> teamAssigned(Scene scene) {
    Optional<Set<PractitionerId>> chosen = scene.some(scene.practitioners());
    return chosen.map(
        members ->
            new TeamEvent.TeamAssigned(
                new Team(
                    new TeamId(scene.freshId("FS")),
                    "Family Safeguarding team",
                    members.stream().map(member -> membership(scene, member)).toList())));
  }

  private static Membership membership(Scene scene, PractitionerId member) {
    return new Membership(
        member, scene.random().oneOf(MembershipKind.class), scene.random().chance(30));
  }

  private static Optional<CaseEvent> allocated(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            practitioner ->
                new TeamEvent.Allocated(
                    new Allocation(
                        new AllocationId(scene.freshId("AL")),
                        practitioner,
                        scene.random().oneOf(AllocationRole.class),
                        scene.perhapsSome(scene.people()))));
  }

  private static Optional<CaseEvent> allocationEnded(Scene scene) {
    List<Allocation> standing = scene.file().team().allocationsOn(scene.today());
    return scene.one(standing).map(each -> new TeamEvent.AllocationEnded(each.id()));
  }
}
