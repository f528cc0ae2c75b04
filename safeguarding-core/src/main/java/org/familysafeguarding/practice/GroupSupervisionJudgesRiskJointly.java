// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.HeldSupervision;

/** A group supervision ends in a judgement of risk made jointly, and in next steps. */
final class GroupSupervisionJudgesRiskJointly implements Rule {

  private final RuleCard card;

  GroupSupervisionJudgesRiskJointly(Authority authority) {
    this.card =
        RuleCard.of("supervision.judges-risk-jointly")
            .titled(
                "A group supervision ends in a joint judgement of risk and next steps",
                Stage.SUPERVISION,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(file.supervisions().all(), this::judge);
  }

  private Finding judge(HeldSupervision held) {
    GroupSupervision supervision = held.supervision();
    Set<ChildId> children =
        supervision.jointJudgement().map(RiskJudgement::children).orElse(ImmutableSet.of());
    Subject subject = Subject.of(Subject.Kind.GROUP_SUPERVISION, supervision.id(), children);
    List<String> missing = missing(supervision);
    return missing.isEmpty()
        ? Finding.of(card, subject, Outcome.MET, facts("both are recorded", List.of(), held))
        : Finding.of(
            card,
            subject,
            Outcome.BREACHED,
            facts("not recorded: %s", List.of(String.join(", ", missing)), held));
  }

  private static Because.Facts facts(String pattern, List<?> parts, HeldSupervision held) {
    return new Because.Facts(pattern, parts, List.of(held.held()));
  }

  private static List<String> missing(GroupSupervision supervision) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (supervision.jointJudgement().filter(each -> each.madeBy().size() > 1).isEmpty()) {
      missing.add("a judgement made by more than one practitioner");
    }
    if (supervision.nextSteps().isEmpty()) {
      missing.add("next steps");
    }
    return missing.build();
  }
}
