// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.chronology.Occurrence;

/** Something that changed who works with the family. */
public sealed interface TeamEvent extends CaseEvent {

  /** An agency came to be involved with the family. */
  record AgencyInvolved(Agency agency) implements TeamEvent {

    public AgencyInvolved {
      requireNonNull(agency, "agency");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.agencyInvolved(this, when);
    }
  }

  /** A practitioner came to be involved with the family. */
  record PractitionerInvolved(Practitioner practitioner) implements TeamEvent {

    public PractitionerInvolved {
      requireNonNull(practitioner, "practitioner");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.practitionerInvolved(this, when);
    }
  }

  /** A team took the family on. */
  record TeamAssigned(Team team) implements TeamEvent {

    public TeamAssigned {
      requireNonNull(team, "team");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.teamAssigned(this, when);
    }
  }

  /** A practitioner was allocated to people in the family. */
  record Allocated(Allocation allocation) implements TeamEvent {

    public Allocated {
      requireNonNull(allocation, "allocation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allocated(this, when);
    }
  }

  /** An allocation ended. */
  record AllocationEnded(AllocationId allocation) implements TeamEvent {

    public AllocationEnded {
      requireNonNull(allocation, "allocation");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.allocationEnded(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void agencyInvolved(AgencyInvolved event, Occurrence when);

    void practitionerInvolved(PractitionerInvolved event, Occurrence when);

    void teamAssigned(TeamAssigned event, Occurrence when);

    void allocated(Allocated event, Occurrence when);

    void allocationEnded(AllocationEnded event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.team(this, when);
  }
}
