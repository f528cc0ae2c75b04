// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** A step in an enquiry, the children it concerns, and the day it was taken. */
public record TakenEnquiryStep(
    EnquiryId enquiry, Set<ChildId> children, EnquiryStep step, Occurrence taken) {

  public TakenEnquiryStep {
    requireNonNull(enquiry, "enquiry");
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(
        !children.isEmpty(), "A step of enquiry %s must name at least one child", enquiry);
  }
}
