// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.people.PersonId;

/** An allocation that is thought of and not made: it is only counted. */
public record ProposedAllocation(
    CaseFileId file, PractitionerId practitioner, AllocationRole role, Set<PersonId> workingWith) {

  public ProposedAllocation {
    requireNonNull(file, "file");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(role, "role");
    workingWith = ImmutableSortedSet.copyOf(workingWith);
  }
}
