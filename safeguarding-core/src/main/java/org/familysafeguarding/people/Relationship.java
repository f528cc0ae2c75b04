// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What one person is to another: {@code person} is the {@code kind} of {@code of}. */
public record Relationship(PersonId person, RelationshipKind kind, PersonId of) {

  /** Refuses a relationship of a person to themselves. */
  public Relationship {
    requireNonNull(person, "person");
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    checkArgument(
        !person.equals(of), "A relationship must join two people, but both are %s", person);
  }

  /** Whether the person stands on either side. */
  public boolean involves(PersonId somebody) {
    return person.equals(somebody) || of.equals(somebody);
  }

  /** Reads as it is said: "A-1 is MOTHER of C-1". */
  @Override
  public String toString() {
    return person + " is " + kind + " of " + of;
  }
}
