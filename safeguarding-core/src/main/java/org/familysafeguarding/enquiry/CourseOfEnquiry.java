// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** An enquiry, the discussion that began it, and what it has concluded so far. */
public record CourseOfEnquiry(
    Enquiry enquiry,
    Occurrence started,
    Optional<HeldDiscussion> discussion,
    List<EnquiryConcluded> conclusions) {

  public CourseOfEnquiry {
    requireNonNull(enquiry, "enquiry");
    requireNonNull(started, "started");
    requireNonNull(discussion, "discussion");
    conclusions = List.copyOf(conclusions);
  }

  /** The latest conclusion about this child, where there is one. */
  public Optional<EnquiryConcluded> conclusionFor(ChildId child) {
    for (int latest = conclusions.size() - 1; latest >= 0; latest--) {
      EnquiryConcluded each = conclusions.get(latest);
      if (each.conclusion().children().contains(child)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The children for whom the enquiry found that a conference is needed. */
  public Set<ChildId> childrenNeedingConference() {
    ImmutableSet.Builder<ChildId> children = ImmutableSet.builder();
    for (ChildId child : enquiry.children()) {
      Optional<EnquiryConcluded> conclusion = conclusionFor(child);
      if (conclusion.isPresent()
          && conclusion.get().conclusion().outcome() == EnquiryOutcome.CONFERENCE_NEEDED) {
        children.add(child);
      }
    }
    return children.build();
  }

  /** Whether every child's part of the enquiry has been concluded. */
  public boolean isConcluded() {
    return enquiry.children().stream().allMatch(child -> conclusionFor(child).isPresent());
  }

  CourseOfEnquiry concludedBy(EnquiryConcluded next) {
    ImmutableSet<ChildId> strangers =
        next.conclusion().children().stream()
            .filter(child -> !enquiry.children().contains(child))
            .collect(ImmutableSet.toImmutableSet());
    if (!strangers.isEmpty()) {
      throw new IllegalArgumentException(
          "The enquiry " + enquiry.id() + " is not about " + strangers + "; name its own children");
    }
    List<EnquiryConcluded> all =
        ImmutableList.<EnquiryConcluded>builder().addAll(conclusions).add(next).build();
    return new CourseOfEnquiry(enquiry, started, discussion, all);
  }
}
