// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.conference.ConferenceId;

/** Why a plan ended, and the conference that decided so where one did. */
public record PlanEnding(PlanEndReason reason, Optional<ConferenceId> conference) {

  public PlanEnding {
    requireNonNull(reason, "reason");
    requireNonNull(conference, "conference");
  }
}
