// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.CoreGroupMeeting;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.RepeatedDuty;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;

/** Once the core group has met, it meets again at the council's interval until the plan ends. */
final class CoreGroupsKeepMeeting implements Rule {

  private final TimescaleSlot interval;
  private final RuleCard card;

  CoreGroupsKeepMeeting(TimescaleSlot interval, Authority authority) {
    this.interval = interval;
    this.card =
        RuleCard.of("core-group.keeps-meeting")
            .titled(
                "The core group meets again at the interval the council has set",
                Stage.CORE_GROUP,
                authority,
                DutyHolder.CASE_HOLDER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.join(
        file.plans().of(PlanKind.CHILD_PROTECTION).stream().map(plan -> judge(plan, file, now)));
  }

  private Findings judge(CourseOfPlan plan, CaseFile file, Situation now) {
    List<Occurrence> meetings =
        file.plans().coreGroupsFor(plan.child(), plan.span()).stream()
            .map(CoreGroupMeeting::met)
            .toList();
    return RepeatedDuty.of(card, Subjects.of(plan), interval)
        .judge(meetings, plan.end().map(end -> end.ended().on()), now);
  }
}
