// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.rules.DutyHolder;

/** Whose work something is: by the rule, and by name and team where the file says so. */
public record Responsible(
    DutyHolder duty, Optional<PractitionerId> practitioner, Optional<TeamId> team) {

  public Responsible {
    requireNonNull(duty, "duty");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(team, "team");
  }
}
