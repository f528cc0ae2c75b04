// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child of the family, born or expected.
 *
 * <p>An expected child has an id of their own from the start and keeps it through birth, so that
 * what was recorded before birth stays theirs. Nothing here changes by itself on anyone's
 * eighteenth birthday: what an age means is for the rules that ask for it.
 */
public record Child(
    ChildId id, PersonName name, Birth birth, ChildProfile profile, ChildIdentifiers identifiers) {

  /** All parts are needed. */
  public Child {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(birth, "birth");
    requireNonNull(profile, "profile");
    requireNonNull(identifiers, "identifiers");
  }

  /** Whether the child's birth has been recorded. */
  public boolean isBorn() {
    return birth.isBorn();
  }

  /** The age in whole years; empty for an expected child, and for a day before the birth. */
  public Optional<Integer> ageOn(LocalDate day) {
    return birth.ageOn(day);
  }

  /**
   * The same child, now born: everything else recorded about them stands.
   *
   * @throws IllegalArgumentException if the child is recorded as born already
   */
  public Child bornOn(LocalDate on, Sex sex) {
    checkArgument(!isBorn(), "Child %s is recorded as born already; update the child instead", id);
    ChildProfile known = new ChildProfile(sex, profile.ethnicity(), profile.disabilities());
    return new Child(id, name, new Birth.Born(on), known, identifiers);
  }
}
