// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.enquiry.EngagedTeam;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Phrases;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/**
 * Who must be in a multi-agency child protection team.
 *
 * <p>The Act asks for one at least of each: somebody with experience of education, a social worker,
 * a registered health professional, and a constable or a relevant employee of the police. Who
 * nominated them, and whether a health professional is registered, is not recorded.
 */
final class MultiAgencyTeams {

  /** One of the four that a team cannot do without. */
  private enum Member {
    EDUCATION,
    SOCIAL_WORKER,
    HEALTH,
    POLICE
  }

  private MultiAgencyTeams() {}

  static Rule haveTheirMembers() {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.multi-agency-team-complete")
            .titled(
                "A multi-agency child protection team has members from education, social work,"
                    + " health and the police",
                Stage.ENQUIRY,
                ProtectionSources.multiAgencyTeams(),
                DutyHolder.SAFEGUARDING_PARTNERS)
            .asking()
            .taking("It holds for teams that took up a case once the provision had commenced."),
        file -> file.enquiries().multiAgencyTeams(),
        engaged -> Subject.of(Subject.Kind.TEAM, engaged.team().id(), Set.of()),
        (engaged, matter) ->
            Optional.of(engaged)
                .filter(
                    each ->
                        matter.hasCommenced(
                            ProtectionSlots.MULTI_AGENCY_TEAMS, each.engaged().on()))
                .map(each -> judge(each, matter)));
  }

  private static Finding judge(EngagedTeam engaged, Matter matter) {
    TeamAroundFamily known = matter.file().team();
    Set<Member> missing = EnumSet.allOf(Member.class);
    boolean strangers = false;
    for (PractitionerId member : engaged.team().members()) {
      Optional<Practitioner> practitioner = known.practitioner(member);
      Optional<AgencyKind> agency = known.agencyOf(member).map(Agency::kind);
      strangers |= practitioner.isEmpty() || agency.isEmpty();
      practitioner.ifPresent(each -> missing.removeIf(place -> fills(place, each, agency)));
    }
    if (missing.isEmpty()) {
      return matter.kept("complete", engaged.engaged());
    }
    Phrases lacking = matter.phrasesOf(missing);
    return strangers
        ? matter.cannotTell("strangers", engaged.engaged(), lacking)
        : matter.broken("incomplete", engaged.engaged(), lacking);
  }

  private static boolean fills(Member place, Practitioner who, Optional<AgencyKind> agency) {
    return switch (place) {
      case EDUCATION -> who.discipline() == Discipline.EDUCATION;
      case SOCIAL_WORKER ->
          who.registeredSocialWorker() && agency.filter(AgencyKind.COUNCIL::equals).isPresent();
      case HEALTH -> who.discipline().isHealth();
      case POLICE -> agency.filter(AgencyKind.POLICE::equals).isPresent();
    };
  }
}
