// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * That a step which group supervision agreed was done, or is no longer needed.
 *
 * @param step its place among the supervision's next steps, the first being 1
 * @param reason how it went, or why it is no longer needed
 */
public record NextStepAnswer(
    SupervisionId supervision,
    int step,
    StepAnswer answer,
    PractitionerId by,
    Optional<Narrative> reason) {

  /** Refuses a place before the first, and a step given up without a reason. */
  public NextStepAnswer {
    requireNonNull(supervision, "supervision");
    requireNonNull(answer, "answer");
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    checkArgument(step >= 1, "step must be 1 or more, but was %s", step);
    checkArgument(
        answer != StepAnswer.NO_LONGER_NEEDED || reason.isPresent(),
        "Step %s of group supervision %s cannot be no longer needed without a reason",
        step,
        supervision);
  }
}
