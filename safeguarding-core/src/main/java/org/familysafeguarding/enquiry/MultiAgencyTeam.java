// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;

/**
 * A multi-agency child protection team, as it supports a council's enquiries.
 *
 * <p>Source: section 16EA of the Children Act 2004, which section 3 of the Children's Wellbeing and
 * Schools Act 2026 inserts.
 */
public record MultiAgencyTeam(TeamId id, Set<PractitionerId> members) {

  public MultiAgencyTeam {
    requireNonNull(id, "id");
    members = ImmutableSortedSet.copyOf(members);
  }
}
