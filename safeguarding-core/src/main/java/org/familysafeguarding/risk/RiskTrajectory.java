// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.people.ChildId;

/**
 * How the risk to a family's children was judged in the course of a case, jointly and by each
 * discipline.
 *
 * <p>A judgement is joint where practitioners of more than one discipline made it together. Each of
 * them then holds it as their own, until they judge anew: after a joint judgement of moderate on
 * Monday 4 March 2024 and the recovery worker's own of high on Monday 18 March, recovery says high
 * and the others still say moderate, and {@link #differences} shows it. Which of them is right, the
 * library does not say.
 */
public final class RiskTrajectory {

  private final RiskJudgements judgements;
  private final TeamAroundFamily team;

  private RiskTrajectory(RiskJudgements judgements, TeamAroundFamily team) {
    this.judgements = requireNonNull(judgements, "judgements");
    this.team = requireNonNull(team, "team");
  }

  /** The judgements of a case file, told apart by the disciplines of its practitioners. */
  public static RiskTrajectory of(RiskJudgements judgements, TeamAroundFamily team) {
    return new RiskTrajectory(judgements, team);
  }

  /** Every judgement about the child, in the order of the days. */
  public List<JudgementMade> judgementsOf(ChildId child) {
    return judgements.all().stream()
        .filter(made -> made.judgement().children().contains(child))
        .toList();
  }

  /** The joint judgements about the child, in the order of the days. */
  public List<JudgementMade> jointJudgementsOf(ChildId child) {
    return judgementsOf(child).stream().filter(this::isJoint).toList();
  }

  /** The judgements about the child that this discipline made or shared in, in order. */
  public List<JudgementMade> judgementsOf(ChildId child, Discipline discipline) {
    return judgementsOf(child).stream()
        .filter(made -> disciplinesOf(made).contains(discipline))
        .toList();
  }

  /** Whether more than one discipline made it together. */
  public boolean isJoint(JudgementMade made) {
    return disciplinesOf(made).size() > 1;
  }

  /** The disciplines of those who made it; a practitioner who is not known adds none. */
  public Set<Discipline> disciplinesOf(JudgementMade made) {
    return made.judgement().madeBy().stream()
        .flatMap(by -> team.practitioner(by).stream())
        .map(Practitioner::discipline)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What each discipline that has judged at all last judged, at the end of the day. */
  public Map<Discipline, JudgementMade> standingOn(LocalDate day, ChildId child) {
    Map<Discipline, JudgementMade> latest = new EnumMap<>(Discipline.class);
    judgementsOf(child).stream()
        .filter(made -> !made.made().on().isAfter(day))
        .forEach(made -> disciplinesOf(made).forEach(each -> latest.put(each, made)));
    return Maps.immutableEnumMap(latest);
  }

  /** The level that each discipline holds; empty where they all hold the same. */
  public Map<Discipline, RiskLevel> differences(LocalDate day, ChildId child) {
    Map<Discipline, RiskLevel> levels =
        Maps.transformValues(standingOn(day, child), made -> made.judgement().level());
    return levels.values().stream().distinct().count() > 1
        ? Maps.immutableEnumMap(levels)
        : ImmutableMap.of();
  }

  /** What changed for the child from the end of one day to the end of another. */
  public RiskChange between(LocalDate first, LocalDate second, ChildId child) {
    return new RiskChange(on(first, child), on(second, child));
  }

  private Optional<JudgementMade> on(LocalDate day, ChildId child) {
    return judgements.latestFor(child, day);
  }
}
