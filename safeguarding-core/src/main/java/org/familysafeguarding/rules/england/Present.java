// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;

/** Who was at a meeting: those the file describes, and those it only names. */
record Present(List<Practitioner> practitioners, List<PractitionerId> strangers) {

  Present {
    practitioners = List.copyOf(practitioners);
    strangers = List.copyOf(strangers);
  }

  static Present at(Attendance attendance, TeamAroundFamily team) {
    List<Practitioner> known =
        attendance.present().stream().flatMap(id -> team.practitioner(id).stream()).toList();
    List<PractitionerId> strangers =
        attendance.present().stream().filter(id -> team.practitioner(id).isEmpty()).toList();
    return new Present(known, strangers);
  }
}
