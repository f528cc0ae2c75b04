// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** Who was allocated to a family, over time; a copy is made for each change. */
record Allocations(ImmutableList<AllocationSpan> spans) {

  static Allocations none() {
    return new Allocations(ImmutableList.of());
  }

  List<Allocation> on(LocalDate day) {
    ImmutableList.Builder<Allocation> standing = ImmutableList.builder();
    for (AllocationSpan span : spans) {
      if (span.covers(day)) {
        standing.add(span.allocation());
      }
    }
    return standing.build();
  }

  Optional<PractitionerId> lastAs(AllocationRole role, LocalDate day) {
    for (AllocationSpan span : spans.reverse()) {
      if (span.allocation().role() == role && span.covers(day)) {
        return Optional.of(span.allocation().practitioner());
      }
    }
    return Optional.empty();
  }

  /** Hearing again of an allocation that stands unchanged changes nothing. */
  Allocations begun(Allocation allocation, Occurrence began) {
    if (spans.stream().anyMatch(span -> span.isOpen() && span.allocation().equals(allocation))) {
      return this;
    }
    return new Allocations(
        ImmutableList.<AllocationSpan>builder()
            .addAll(closed(allocation.id(), began))
            .add(new AllocationSpan(allocation, began, Optional.empty()))
            .build());
  }

  Allocations ended(AllocationId allocation, Occurrence ended) {
    checkArgument(
        spans.stream().anyMatch(span -> isOpen(span, allocation)),
        "Allocation %s cannot end, because it does not stand on %s",
        allocation,
        ended.on());
    return new Allocations(closed(allocation, ended));
  }

  private ImmutableList<AllocationSpan> closed(AllocationId allocation, Occurrence ended) {
    return spans.stream()
        .map(span -> isOpen(span, allocation) ? span.endingWith(ended) : span)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOpen(AllocationSpan span, AllocationId allocation) {
    return span.isOpen() && span.allocation().id().equals(allocation);
  }
}
