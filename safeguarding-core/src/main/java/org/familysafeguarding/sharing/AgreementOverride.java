// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * That work went on without the family's agreement because the threshold for an enquiry under
 * section 47 was met: how, and which manager so decided. It cannot be recorded without either.
 */
public record AgreementOverride(
    Set<ChildId> children, PractitionerId manager, Narrative threshold) {

  /** Refuses an override about nobody. */
  public AgreementOverride {
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(manager, "manager");
    requireNonNull(threshold, "threshold");
    checkArgument(
        !children.isEmpty(), "The override by %s must be about at least one child", manager);
  }
}
