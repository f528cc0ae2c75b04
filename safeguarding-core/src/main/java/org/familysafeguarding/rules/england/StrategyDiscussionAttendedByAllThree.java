// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/**
 * A strategy discussion has at least a council social worker, a health practitioner and the police.
 *
 * <p>Earlier guidance also asked for the social worker's manager; that is left to councils. A
 * health practitioner is one of a health discipline or in the employ of a health body. Where
 * somebody present, or their agency, is not described in the file and one of the three seems to be
 * missing, nobody can say.
 */
final class StrategyDiscussionAttendedByAllThree {

  private StrategyDiscussionAttendedByAllThree() {}

  static Rule rule(Authority authority) {
    return Rule.forEach(
        RuleCard.of("strategy.attended-by-all-three")
            .titled(
                "A strategy discussion has a social worker, a health practitioner and the police",
                Stage.ENQUIRY,
                authority,
                DutyHolder.TEAM_MANAGER)
            .asking(),
        file -> file.enquiries().discussions(),
        StrategyDiscussionAttendedByAllThree::subject,
        StrategyDiscussionAttendedByAllThree::judge);
  }

  private static Subject subject(HeldDiscussion held) {
    return Subject.of(
        Subject.Kind.STRATEGY_DISCUSSION, held.discussion().id(), held.discussion().children());
  }

  private static Finding judge(HeldDiscussion held, Matter matter) {
    TeamAroundFamily team = matter.file().team();
    Present present = Present.at(held.discussion().attendance().present(), team);
    List<String> missing = missing(present.practitioners(), team);
    if (missing.isEmpty()) {
      return matter.kept("all-there", held.held());
    }
    return present.strangers().isEmpty()
        ? matter.broken("nobody-from", held.held(), matter.phrases(missing))
        : matter.cannotTell("employer-unknown", held.held(), present.strangers());
  }

  private static List<String> missing(List<Practitioner> present, TeamAroundFamily team) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (!Iterables.any(present, each -> isCouncilSocialWorker(each, team))) {
      missing.add("social-work");
    }
    if (!Iterables.any(present, each -> isFromHealth(each, team))) {
      missing.add("health");
    }
    if (!Iterables.any(present, each -> isFrom(AgencyKind.POLICE, each, team))) {
      missing.add("police");
    }
    return missing.build();
  }

  private static boolean isCouncilSocialWorker(Practitioner who, TeamAroundFamily team) {
    return who.registeredSocialWorker() && isFrom(AgencyKind.COUNCIL, who, team);
  }

  private static boolean isFromHealth(Practitioner who, TeamAroundFamily team) {
    return who.discipline().isHealth()
        || team.agencyOf(who.id()).filter(agency -> agency.kind().isHealth()).isPresent();
  }

  private static boolean isFrom(AgencyKind kind, Practitioner who, TeamAroundFamily team) {
    return team.agencyOf(who.id()).filter(agency -> agency.kind() == kind).isPresent();
  }
}
