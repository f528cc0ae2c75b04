// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.HeldSupervision;

/** A group supervision ends in a judgement of risk made jointly, and in next steps. */
final class GroupSupervisionJudgesRiskJointly {

  private GroupSupervisionJudgesRiskJointly() {}

  static Rule rule(Authority authority) {
    return Rule.forEach(
        RuleCard.of("supervision.judges-risk-jointly")
            .titled(
                "A group supervision ends in a joint judgement of risk and next steps",
                Stage.SUPERVISION,
                authority,
                DutyHolder.TEAM_MANAGER),
        file -> file.supervisions().all(),
        GroupSupervisionJudgesRiskJointly::subject,
        GroupSupervisionJudgesRiskJointly::judge);
  }

  private static Subject subject(HeldSupervision held) {
    GroupSupervision supervision = held.supervision();
    Set<ChildId> children =
        supervision.jointJudgement().map(RiskJudgement::children).orElse(ImmutableSet.of());
    return Subject.of(Subject.Kind.GROUP_SUPERVISION, supervision.id(), children);
  }

  private static Finding judge(HeldSupervision held, Matter matter) {
    List<String> missing = missing(held.supervision());
    return missing.isEmpty()
        ? matter.kept("both", held.held())
        : matter.broken("not-recorded", held.held(), matter.phrases(missing));
  }

  private static List<String> missing(GroupSupervision supervision) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (supervision.jointJudgement().filter(each -> each.madeBy().size() > 1).isEmpty()) {
      missing.add("joint-judgement");
    }
    if (supervision.nextSteps().isEmpty()) {
      missing.add("next-steps");
    }
    return missing.build();
  }
}
