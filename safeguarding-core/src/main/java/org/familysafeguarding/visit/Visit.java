// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;

/** A visit to a family, recorded once, counting for each child it names. */
public record Visit(
    VisitId id,
    PractitionerId visitor,
    VisitPurpose purpose,
    VisitPlace place,
    List<ChildSeen> children) {

  public Visit {
    requireNonNull(id, "id");
    requireNonNull(visitor, "visitor");
    requireNonNull(purpose, "purpose");
    requireNonNull(place, "place");
    children = List.copyOf(children);
    checkArgument(!children.isEmpty(), "Visit %s must name at least one child", id);
    checkArgument(
        children.stream().map(ChildSeen::child).distinct().count() == children.size(),
        "Visit %s names a child twice",
        id);
  }

  /** What was seen of this child, where the visit was to them. */
  public Optional<ChildSeen> of(ChildId child) {
    for (ChildSeen each : children) {
      if (each.child().equals(child)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether this child was seen, alone or with others, by somebody who was there.
   *
   * <p>A visit made remotely sees nobody. No source was found that says so in as many words; of the
   * two readings this is the one that does not let a child go unseen.
   */
  public boolean saw(ChildId child) {
    Optional<ChildSeen> seen = of(child);
    return place != VisitPlace.REMOTELY && seen.isPresent() && seen.get().seen().atAll();
  }

  /** The children whom it saw. */
  List<ChildId> childrenSeen() {
    ImmutableList.Builder<ChildId> seen = ImmutableList.builder();
    for (ChildSeen each : children) {
      if (saw(each.child())) {
        seen.add(each.child());
      }
    }
    return seen.build();
  }
}
