// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Upn;

/**
 * Something that a person can be found by, whichever family's file they are in.
 *
 * <p>A name is none: people share names and change them.
 */
public sealed interface PersonIdentifier {

  /** The person's NHS number, a child's or an adult's. */
  record Nhs(NhsNumber number) implements PersonIdentifier {

    public Nhs {
      requireNonNull(number, "number");
    }
  }

  /** The child's unique pupil number, the present one or a former. */
  record Pupil(Upn number) implements PersonIdentifier {

    public Pupil {
      requireNonNull(number, "number");
    }
  }

  /** What the council's own system calls the child in the census. */
  record LocalChild(LocalChildId id) implements PersonIdentifier {

    public LocalChild {
      requireNonNull(id, "id");
    }
  }

  /** What the recording system calls the person. */
  record Person(PersonId id) implements PersonIdentifier {

    public Person {
      requireNonNull(id, "id");
    }
  }

  /**
   * Every identifier that an entry of this history gives, unless that entry was put right or struck
   * out since.
   *
   * <p>So a number typed wrongly leads nowhere once it is corrected, and one that was replaced as
   * out of date still leads here. A history that cannot be folded is asked as any other.
   */
  static Set<PersonIdentifier> in(CaseHistory history) {
    return IdentifiersGiven.in(history);
  }
}
