// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.CoreGroupMeeting;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimedDuty;

/**
 * The core group first meets soon after the conference that began the plan.
 *
 * <p>A core group on the day of the conference itself counts; one after the plan ended belongs to
 * another plan, and does not.
 */
final class FirstCoreGroupHeldInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  FirstCoreGroupHeldInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("core-group.first-held-in-time")
            .titled(
                "The core group first meets within " + limit + " of the initial conference",
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
    return Findings.forEach(ProtectionPlan.in(file), plan -> judge(plan, file, now));
  }

  private Finding judge(ProtectionPlan plan, CaseFile file, Situation now) {
    Subject subject = Subjects.of(plan.course());
    if (plan.conferenceMet().isEmpty()) {
      return Finding.undetermined(
          card, subject, "the conference that began the plan", plan.course().started());
    }
    Occurrence met = plan.conferenceMet().get();
    return TimedDuty.of(card, subject, met, limit)
        .doneBy(firstSince(met, plan, file))
        .ceasedOn(plan.endedOn())
        .judge(now);
  }

  private static Optional<Occurrence> firstSince(
      Occurrence met, ProtectionPlan plan, CaseFile file) {
    List<CoreGroupMeeting> since =
        file.plans().coreGroupsFor(plan.course().child(), DateSpan.from(met.on()));
    return since.stream().map(CoreGroupMeeting::met).filter(plan::reaches).findFirst();
  }
}
