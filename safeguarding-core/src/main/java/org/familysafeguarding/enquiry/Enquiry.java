// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;

/**
 * An enquiry under section 47 of the Children Act 1989, as it begins.
 *
 * <p>Its clocks run from the strategy discussion that began it. An enquiry recorded without that
 * discussion can be kept, but nobody can say when its conference was due.
 */
public record Enquiry(
    EnquiryId id,
    Set<ChildId> children,
    Optional<StrategyDiscussionId> discussion,
    PractitionerId lead) {

  public Enquiry {
    requireNonNull(id, "id");
    requireNonNull(discussion, "discussion");
    requireNonNull(lead, "lead");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Enquiry %s must name at least one child", id);
  }
}
