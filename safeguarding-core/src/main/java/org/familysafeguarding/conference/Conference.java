// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.people.ChildId;

/**
 * A child protection conference: recorded once for the family, deciding for each child.
 *
 * <p>One that was adjourned for want of a quorum decides nothing, and does not count as held.
 */
public record Conference(
    ConferenceId id,
    ConferencePurpose purpose,
    Set<ChildId> children,
    ConferenceMeeting meeting,
    List<ConferenceDecision> decisions) {

  public Conference {
    requireNonNull(id, "id");
    requireNonNull(purpose, "purpose");
    requireNonNull(meeting, "meeting");
    children = ImmutableSortedSet.copyOf(children);
    decisions = List.copyOf(decisions);
    checkArgument(!children.isEmpty(), "Conference %s must name at least one child", id);
    checkArgument(
        meeting.quorum().allowsDecisions() || decisions.isEmpty(),
        "Conference %s was adjourned, so it cannot have decided anything",
        id);
    checkDecisions(id, children, decisions);
  }

  private static void checkDecisions(
      ConferenceId id, Set<ChildId> children, List<ConferenceDecision> decisions) {
    List<ChildId> decided = decisions.stream().map(ConferenceDecision::child).toList();
    checkArgument(
        children.containsAll(decided),
        "Conference %s decides for %s but considers only %s",
        id,
        decided,
        children);
    checkArgument(
        decided.stream().distinct().count() == decided.size(),
        "Conference %s decides twice for one of %s",
        id,
        decided);
  }

  /** What was decided about this child, where anything was. */
  public Optional<ConferenceDecision> decisionFor(ChildId child) {
    for (ConferenceDecision each : decisions) {
      if (each.child().equals(child)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
