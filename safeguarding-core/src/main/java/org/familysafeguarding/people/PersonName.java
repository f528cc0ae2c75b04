// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a person is called: given name, then family name.
 *
 * <p>Both are needed; an expected child is entered under the name the council uses for one. Because
 * a name is personal, {@link #toString()} does not show it; ask {@link #full()} where it is meant
 * to be read.
 */
public record PersonName(String given, String family) {

  /** Strips surrounding blanks, and refuses a part that has nothing else. */
  public PersonName {
    given = requireNonNull(given, "given").strip();
    family = requireNonNull(family, "family").strip();
    checkArgument(!given.isEmpty(), "A person's given name must not be blank");
    checkArgument(!family.isEmpty(), "A person's family name must not be blank");
  }

  /** The name as it is read out: given name, one space, family name. */
  public String full() {
    return given + " " + family;
  }

  /** Hides the name: "[name]". */
  @Override
  public String toString() {
    return "[name]";
  }
}
