// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A team of practitioners under one management, core members and shared ones together. */
public record Team(TeamId id, String name, List<Membership> members) {

  /** Refuses a blank name, and one practitioner listed twice. */
  public Team {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    members = List.copyOf(requireNonNull(members, "members"));
    checkArgument(!name.isBlank(), "The name of team %s must not be blank", id);
    long different = members.stream().map(Membership::practitioner).distinct().count();
    checkArgument(
        different == members.size(),
        "Team %s must list each practitioner once, but lists one twice",
        id);
  }

  /** Who manages the team; where several do, the first listed. */
  public Optional<PractitionerId> manager() {
    return members.stream().filter(Membership::manages).map(Membership::practitioner).findFirst();
  }
}
