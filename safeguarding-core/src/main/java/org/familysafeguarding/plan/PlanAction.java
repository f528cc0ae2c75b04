// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;

/** Something to be done under a plan: what, by whom, by when. */
public record PlanAction(
    ActionId id,
    Narrative what,
    Set<PractitionerId> practitioners,
    Set<AdultId> family,
    LocalDate dueBy) {

  public PlanAction {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(dueBy, "dueBy");
    practitioners = ImmutableSortedSet.copyOf(practitioners);
    family = ImmutableSortedSet.copyOf(family);
    checkArgument(
        !practitioners.isEmpty() || !family.isEmpty(), "Action %s must say who will do it", id);
  }
}
