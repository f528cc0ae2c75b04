// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Topic;

/** A practitioner who is allocated now, and since when; of several allocations, the earliest. */
record Allocated(Practitioner practitioner, AllocationSpan span) {

  static final Topic<Allocated> NOW =
      Topic.of(Allocated::now, each -> Subjects.practitioner(each.practitioner()));

  /** Everybody with an allocation that has not ended, each once. */
  static List<Allocated> now(CaseFile file) {
    ImmutableMap<PractitionerId, AllocationSpan> earliest =
        file.team().allocationSpans().stream()
            .filter(AllocationSpan::isOpen)
            .collect(
                ImmutableMap.toImmutableMap(
                    span -> span.allocation().practitioner(), span -> span, (one, next) -> one));
    return earliest.entrySet().stream()
        .flatMap(
            each ->
                file.team().practitioner(each.getKey()).stream()
                    .map(practitioner -> new Allocated(practitioner, each.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The allocations there ever were in one role, in the order they began. */
  static List<AllocationSpan> as(AllocationRole role, CaseFile file) {
    return file.team().allocationSpans().stream()
        .filter(span -> span.allocation().role() == role)
        .collect(ImmutableList.toImmutableList());
  }
}
