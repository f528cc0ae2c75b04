// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;

/** What an enquiry concluded for some or all of its children, and the manager who agreed it. */
public record EnquiryConclusion(
    Set<ChildId> children, EnquiryOutcome outcome, PractitionerId approvedBy) {

  public EnquiryConclusion {
    requireNonNull(outcome, "outcome");
    requireNonNull(approvedBy, "approvedBy");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "An enquiry's conclusion must name at least one child");
  }
}
