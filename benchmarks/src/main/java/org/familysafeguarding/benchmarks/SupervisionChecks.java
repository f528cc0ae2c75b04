// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.supervision.HeldSupervision;

/** The rule about what a group supervision ends in. */
public final class SupervisionChecks {

  private static final String JOINTLY = "supervision.judges-risk-jointly";

  private SupervisionChecks() {}

  public static About about(HeldSupervision held) {
    Optional<RiskJudgement> judgement = held.supervision().jointJudgement();
    Set<ChildId> children = judgement.isPresent() ? judgement.get().children() : Set.of();
    return new About(held.supervision().id().value(), children);
  }

  public static Verdict judgesRiskJointly(HeldSupervision held) {
    Optional<RiskJudgement> judgement = held.supervision().jointJudgement();
    About about = about(held);
    boolean joint = judgement.isPresent() && judgement.get().madeBy().size() > 1;
    boolean steps = !held.supervision().nextSteps().isEmpty();
    if (joint && steps) {
      return Verdict.of(JOINTLY, about, Outcome.MET, "both are recorded");
    }
    return Verdict.of(
        JOINTLY,
        about,
        Outcome.BREACHED,
        "not recorded:" + (joint ? "" : " a joint judgement") + (steps ? "" : " next steps"));
  }
}
