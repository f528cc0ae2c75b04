// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;

/**
 * Information held to be relevant to children's safety, and whether it went to a body it may help.
 *
 * <p>Source: section 16LA of the Children Act 2004, which section 4 of the Children's Wellbeing and
 * Schools Act 2026 inserts.
 */
public record RelevantInformation(
    RelevantInformationId id,
    Set<ChildId> children,
    AgencyId recipient,
    SharingDecision decision,
    Optional<Narrative> why) {

  public RelevantInformation {
    requireNonNull(id, "id");
    requireNonNull(recipient, "recipient");
    requireNonNull(decision, "decision");
    requireNonNull(why, "why");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Relevant information %s must name at least one child", id);
  }
}
