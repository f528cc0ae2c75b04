// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;

/**
 * Who was at a meeting, and among them those of whom the file does not tell for whom they work.
 *
 * <p>Somebody known by discipline whose agency is not described is both.
 */
record Present(List<Practitioner> practitioners, List<PractitionerId> strangers) {

  Present {
    practitioners = ImmutableList.copyOf(practitioners);
    strangers = ImmutableList.copyOf(strangers);
  }

  static Present at(Set<PractitionerId> meeting, TeamAroundFamily team) {
    ImmutableList.Builder<Practitioner> known = ImmutableList.builder();
    ImmutableList.Builder<PractitionerId> strangers = ImmutableList.builder();
    for (PractitionerId id : meeting) {
      team.practitioner(id).ifPresent(known::add);
      if (team.agencyOf(id).isEmpty()) {
        strangers.add(id);
      }
    }
    return new Present(known.build(), strangers.build());
  }
}
