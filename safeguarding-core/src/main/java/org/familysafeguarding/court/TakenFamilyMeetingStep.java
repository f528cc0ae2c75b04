// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;

/**
 * A step towards a family group decision-making meeting, for whom, and the day it was taken.
 *
 * <p>The adults are those it was offered to, or who accepted, declined or came.
 */
public record TakenFamilyMeetingStep(
    FamilyMeetingStep step, Set<ChildId> children, Set<AdultId> adults, Occurrence taken) {

  public TakenFamilyMeetingStep {
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
    children = ImmutableSortedSet.copyOf(children);
    adults = ImmutableSortedSet.copyOf(adults);
  }
}
