// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonId;

/** Who has been introduced, so that no event can speak of a person nobody knows. */
final class KnownPeople {

  private final Set<PersonId> known = new HashSet<>();

  void introduce(PersonId person) {
    checkArgument(
        known.add(person), "%s has already been introduced; record what changed", named(person));
  }

  void require(PersonId person) {
    checkArgument(
        known.contains(person), "No %s has been introduced; record them first", named(person));
  }

  void requireAll(Collection<? extends PersonId> people) {
    people.forEach(this::require);
  }

  private static String named(PersonId person) {
    return (person instanceof AdultId ? "adult " : "child ") + person.value();
  }
}
