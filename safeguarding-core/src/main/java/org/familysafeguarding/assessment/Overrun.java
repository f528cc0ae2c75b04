// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.PersonId;

/** Why an assessment takes longer than its time, and with whom in the family that was discussed. */
public record Overrun(Narrative reasons, Set<PersonId> discussedWith) {

  public Overrun {
    requireNonNull(reasons, "reasons");
    discussedWith = ImmutableSortedSet.copyOf(discussedWith);
  }
}
