// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.TeamEvent;

/** Telling who works with the family. */
@CheckReturnValue
interface TeamVerbs extends CaseWriting {

  /** Everybody of the {@link UsualTeam} becomes involved, and its team takes the family on. */
  default FamilyCase withUsualTeam() {
    FamilyCase told = (FamilyCase) this;
    for (CaseEvent event : UsualTeam.arriving()) {
      told = told.record(event);
    }
    return told;
  }

  /** A practitioner is allocated to these people; to the whole family where none are named. */
  default FamilyCase allocated(
      String id, String practitioner, AllocationRole role, String... workingWith) {
    return record(
        new TeamEvent.Allocated(
            new Allocation(
                new AllocationId(id),
                new PractitionerId(practitioner),
                role,
                people(workingWith))));
  }

  /** An allocation ends. */
  default FamilyCase allocationEnded(String id) {
    return record(new TeamEvent.AllocationEnded(new AllocationId(id)));
  }
}
