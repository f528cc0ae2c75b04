// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.familysafeguarding.people.ChildId;

/**
 * That a conference is to be arranged: why, for whom, and the day it is meant for.
 *
 * <p>The conference keeps this name when it meets, on that day or on another.
 */
public record ConferenceRequest(
    ConferenceId id, ConferencePurpose purpose, Set<ChildId> children, LocalDate plannedFor) {

  public ConferenceRequest {
    requireNonNull(id, "id");
    requireNonNull(purpose, "purpose");
    requireNonNull(plannedFor, "plannedFor");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Conference %s must name at least one child", id);
  }
}
