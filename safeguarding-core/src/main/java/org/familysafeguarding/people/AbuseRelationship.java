// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * That one person is, or is said to be, abused by another.
 *
 * <p>It is apart from other relationships because it decides who may see what: what is known of the
 * victim's safety never reaches whoever works with the perpetrator on the perpetrator's side.
 */
public record AbuseRelationship(
    AbuseRelationshipId id, PersonId victim, PersonId perpetrator, AbuseCertainty certainty) {

  /** Refuses a perpetrator who is their own victim. */
  public AbuseRelationship {
    requireNonNull(id, "id");
    requireNonNull(victim, "victim");
    requireNonNull(perpetrator, "perpetrator");
    requireNonNull(certainty, "certainty");
    checkArgument(
        !victim.equals(perpetrator),
        "Victim and perpetrator of abuse relationship %s must be two people, but both are %s",
        id,
        victim);
  }
}
