// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.PersonId;

/**
 * Why an assessment takes longer than its time, with whom that was discussed, and who authorised it
 * where somebody did.
 *
 * <p>Guidance asks for the discussion and the reasons; whether anybody must authorise the longer
 * time is left to councils.
 */
public record Overrun(
    Narrative reasons,
    Set<PersonId> discussedWith,
    Set<PractitionerId> practitioners,
    Optional<PractitionerId> authorisedBy) {

  public Overrun {
    requireNonNull(reasons, "reasons");
    requireNonNull(authorisedBy, "authorisedBy");
    discussedWith = ImmutableSortedSet.copyOf(discussedWith);
    practitioners = ImmutableSortedSet.copyOf(practitioners);
  }
}
