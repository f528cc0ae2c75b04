// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.practice.FamilySafeguardingRulebook.BRACKNELL_FOREST;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.HERTFORDSHIRE;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.describedIn;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.inferredFrom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.agency.TeamAssigned;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What the model asks of the team around a family. */
final class TeamPage {

  private TeamPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.TEAM,
        fourFunctionsCovered(),
        socialWorkersEnough(),
        new OneCaseHolder(inferredFrom(BRACKNELL_FOREST, "case holders")),
        caseHolderMayHoldCases(),
        partnersEmployeesClinicallySupervised(),
        new NobodyAllocatedToBothSidesOfAbuse(
            inferredFrom(HERTFORDSHIRE, "separate workers for victims and perpetrators")));
  }

  private static Rule fourFunctionsCovered() {
    return Rule.forEachSeries(
        RuleCard.of("team.four-functions-covered")
            .titled(
                "The team covers work with victims, with perpetrators, on substance misuse and on"
                    + " mental health",
                Stage.TEAM,
                describedIn(HERTFORDSHIRE, "team composition"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "A function is covered while a member of the team, core or shared, does that work."
                    + " A vacancy begins on the day a team without such a member takes the family"
                    + " on."),
        TeamFunction::of,
        TeamFunction::subject,
        TeamFunction::judge);
  }

  private static Rule socialWorkersEnough() {
    return Rule.forEach(
        RuleCard.of("team.social-workers-enough")
            .titled(
                "The team has as many children's social workers as the council has set",
                Stage.TEAM,
                describedIn(HERTFORDSHIRE, "team composition"),
                DutyHolder.TEAM_MANAGER)
            .taking("Whoever manages the team is not counted. Looked at in the team of today."),
        file -> latest(file.team()),
        assigned -> Subject.of(Subject.Kind.TEAM, assigned.team().id(), Set.of()),
        TeamPage::enough);
  }

  private static List<TeamAssigned> latest(TeamAroundFamily team) {
    return team.teams().stream().skip(Math.max(0, team.teams().size() - 1L)).toList();
  }

  private static Finding enough(TeamAssigned assigned, Matter matter) {
    TeamAroundFamily around = matter.file().team();
    List<Optional<Discipline>> workers =
        assigned.team().members().stream()
            .filter(member -> !member.manages())
            .map(Membership::practitioner)
            .map(member -> around.practitioner(member).map(each -> each.discipline()))
            .toList();
    if (workers.contains(Optional.<Discipline>empty())) {
      return matter.cannotTell("member-unknown", assigned.assigned());
    }
    long count = workers.stream().filter(Optional.of(Discipline.SOCIAL_WORK)::equals).count();
    int least = matter.number(PracticeSlots.SOCIAL_WORKERS_AT_LEAST, assigned.assigned().on());
    int most = matter.number(PracticeSlots.SOCIAL_WORKERS_AT_MOST, assigned.assigned().on());
    if (count < least) {
      return matter.broken("too-few", assigned.assigned(), count, least);
    }
    return count > most
        ? matter.broken("too-many", assigned.assigned(), count, most)
        : matter.kept("enough", assigned.assigned(), count);
  }

  private static Rule caseHolderMayHoldCases() {
    return Rule.forEach(
        RuleCard.of("team.case-holder-may-hold-cases")
            .titled(
                "The case is held by a social worker or a family worker",
                Stage.TEAM,
                describedIn(BRACKNELL_FOREST, "case holders"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        file -> Allocated.as(AllocationRole.CASE_HOLDER, file),
        Subjects::allocation,
        (span, matter) ->
            matter.keptIf(mayHold(span, matter), "may-hold", "may-not-hold", span.began()));
  }

  private static boolean mayHold(AllocationSpan span, Matter matter) {
    return matter
        .file()
        .team()
        .practitioner(span.allocation().practitioner())
        .filter(
            holder ->
                holder.discipline() == Discipline.SOCIAL_WORK
                    || holder.discipline() == Discipline.FAMILY_SUPPORT)
        .isPresent();
  }

  private static Rule partnersEmployeesClinicallySupervised() {
    return Rule.forEach(
        RuleCard.of("team.partners-employees-clinically-supervised")
            .titled(
                "Whoever a partner employs has a clinical supervisor besides the team manager",
                Stage.TEAM,
                Descriptions.unverifiedIn(HERTFORDSHIRE, "partners who employ"),
                DutyHolder.TEAM_MANAGER)
            .taking("Looked at today, for everybody who is allocated to the family."),
        Allocated.NOW,
        TeamPage::supervised);
  }

  private static Finding supervised(Allocated allocated, Matter matter) {
    Optional<Agency> employer = matter.file().team().agencyOf(allocated.practitioner().id());
    if (employer.isEmpty()) {
      return matter.cannotTell("employer-unknown", allocated.span().began());
    }
    if (employer.get().kind() == AgencyKind.COUNCIL) {
      return matter.notAsked("employed-by-council", allocated.span().began());
    }
    boolean supervised =
        matter
            .file()
            .teamwork()
            .clinicalSupervisionOf(allocated.practitioner().id(), matter.today())
            .isPresent();
    return matter.keptIf(supervised, "supervised", "not-supervised", allocated.span().began());
  }
}
