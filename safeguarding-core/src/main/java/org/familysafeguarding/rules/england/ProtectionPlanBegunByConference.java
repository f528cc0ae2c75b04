// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A child protection plan is begun by a conference, on the day of that conference.
 *
 * <p>An initial conference begins it by deciding that the child needs a plan; a transfer-in
 * conference may instead decide that the plan the child brought continues.
 */
final class ProtectionPlanBegunByConference implements Rule {

  private final RuleCard card;

  ProtectionPlanBegunByConference(Authority authority) {
    this.card =
        RuleCard.of("plan.begun-by-conference")
            .titled(
                "A child protection plan begins on the day a conference decides on it",
                Stage.PLAN,
                authority,
                DutyHolder.CONFERENCE_SERVICE);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(ProtectionPlan.in(file), this::judge);
  }

  private Finding judge(ProtectionPlan plan) {
    Optional<String> wrong = whatIsWrong(plan);
    return Finding.of(
        card,
        Subjects.of(plan.course()),
        wrong.isPresent() ? Outcome.BREACHED : Outcome.MET,
        Reasons.because(
            wrong.orElse("a conference decided on it that day"), plan.course().started()));
  }

  private static Optional<String> whatIsWrong(ProtectionPlan plan) {
    if (plan.conference().isEmpty()) {
      return Optional.of("no conference that began it is recorded");
    }
    HeldConference held = plan.conference().get();
    if (!held.met().on().equals(plan.course().started().on())) {
      return Optional.of("it did not begin on the day of its conference");
    }
    return decidedOnIt(held.conference(), plan)
        ? Optional.empty()
        : Optional.of("its conference did not decide that the child needs a plan");
  }

  private static boolean decidedOnIt(Conference conference, ProtectionPlan plan) {
    return conference.purpose().mayBeginPlans()
        && conference
            .decisionFor(plan.course().child())
            .filter(decision -> begins(decision.outcome(), conference.purpose()))
            .isPresent();
  }

  private static boolean begins(ConferenceOutcome outcome, ConferencePurpose purpose) {
    boolean broughtFromElsewhere = purpose instanceof ConferencePurpose.TransferIn;
    return outcome == ConferenceOutcome.PLAN_NEEDED
        || (outcome == ConferenceOutcome.PLAN_CONTINUES && broughtFromElsewhere);
  }
}
