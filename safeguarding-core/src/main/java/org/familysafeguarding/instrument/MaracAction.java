// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.PersonId;

/** A step towards the conference on high-risk domestic abuse about one victim, or away from it. */
public record MaracAction(
    MaracStep step,
    PersonId victim,
    MaracRoute route,
    PractitionerId by,
    Optional<Narrative> reason) {

  /** Refuses a decision not to refer without a reason. */
  public MaracAction {
    requireNonNull(step, "step");
    requireNonNull(victim, "victim");
    requireNonNull(route, "route");
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    checkArgument(
        step != MaracStep.NOT_REFERRED || reason.isPresent(),
        "A decision by %s not to refer must give its reason",
        by);
  }

  /** A referral filled in from a checklist: its victim and writer, by the count of answers. */
  public static MaracAction referralFrom(Screening dash) {
    checkArgument(dash.tool() == ScreeningTool.DASH, "tool must be DASH, but was %s", dash.tool());
    return new MaracAction(
        MaracStep.REFERRED,
        dash.about(),
        MaracRoute.VISIBLE_HIGH_RISK,
        dash.by(),
        Optional.empty());
  }
}
