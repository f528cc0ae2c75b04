// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.familysafeguarding.people.PersonId;

/** Who was at a meeting: practitioners present, practitioners who sent apologies, and family. */
public record Attendance(
    Set<PractitionerId> present, Set<PractitionerId> apologies, Set<PersonId> family) {

  /** Refuses a meeting at which no practitioner was, and somebody both there and excused. */
  public Attendance {
    present = ImmutableSortedSet.copyOf(requireNonNull(present, "present"));
    apologies = ImmutableSortedSet.copyOf(requireNonNull(apologies, "apologies"));
    family = ImmutableSortedSet.copyOf(requireNonNull(family, "family"));
    checkArgument(!present.isEmpty(), "At least one practitioner must be present at a meeting");
    Set<PractitionerId> both = Sets.intersection(present, apologies);
    checkArgument(both.isEmpty(), "Nobody can be present and send apologies, but %s do", both);
  }

  /** These practitioners, nobody excused, none of the family. */
  public static Attendance of(PractitionerId first, PractitionerId... rest) {
    return new Attendance(
        ImmutableSet.<PractitionerId>builder().add(first).add(rest).build(), Set.of(), Set.of());
  }
}
