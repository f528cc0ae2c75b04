// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.agency.TeamAssigned;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Subject;

/** One kind of work with adults, and the teams that should cover it, one after the other. */
record TeamFunction(SpecialistFunction function, List<TeamAssigned> teams) {

  static List<TeamFunction> of(CaseFile file) {
    List<TeamAssigned> teams = file.team().teams();
    return teams.isEmpty()
        ? List.of()
        : Arrays.stream(SpecialistFunction.values())
            .map(function -> new TeamFunction(function, teams))
            .collect(ImmutableList.toImmutableList());
  }

  /** Reads "FS1/mental-health". */
  Subject subject() {
    String name = function.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Subject(Subject.Kind.TEAM, latest().team().id() + "/" + name, Set.of());
  }

  /** A finding for each time nobody covered the function; one that it was covered throughout. */
  Findings judge(Matter matter) {
    if (Iterables.any(teams, each -> cannotTell(each.team(), matter.file().team()))) {
      return Findings.of(List.of(matter.cannotTell("member-unknown", latest().assigned())));
    }
    List<Finding> vacancies = vacancies(matter);
    return Findings.of(
        vacancies.isEmpty()
            ? List.of(
                matter.kept("covered", latest().assigned(), matter.phrasesOf(List.of(function))))
            : vacancies);
  }

  private List<Finding> vacancies(Matter matter) {
    List<Finding> found = new ArrayList<>();
    Optional<TeamAssigned> since = Optional.empty();
    for (TeamAssigned each : teams) {
      boolean covered = isCoveredBy(each.team(), matter.file().team());
      if (covered && since.isPresent()) {
        found.add(vacancy(since.get(), Optional.of(each), matter));
        since = Optional.empty();
      } else if (!covered && since.isEmpty()) {
        since = Optional.of(each);
      }
    }
    since.ifPresent(vacant -> found.add(vacancy(vacant, Optional.empty(), matter)));
    return found;
  }

  private static Finding vacancy(TeamAssigned since, Optional<TeamAssigned> until, Matter matter) {
    return matter
        .within(PracticeSlots.VACANCY, since.assigned())
        .doneBy(until.map(TeamAssigned::assigned))
        .ceasingWhenClosed(matter.file().openness(), Subjects.family(matter.file()).children())
        .judge();
  }

  private boolean isCoveredBy(Team team, TeamAroundFamily around) {
    return Iterables.any(team.members(), member -> covers(member, around));
  }

  private boolean covers(Membership member, TeamAroundFamily around) {
    Optional<Practitioner> known = around.practitioner(member.practitioner());
    return known.isPresent() && function.isCoveredBy(known.get().discipline());
  }

  private boolean cannotTell(Team team, TeamAroundFamily around) {
    return !isCoveredBy(team, around)
        && Iterables.any(
            team.members(), member -> around.practitioner(member.practitioner()).isEmpty());
  }

  private TeamAssigned latest() {
    return teams.get(teams.size() - 1);
  }
}
