// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The name a family's case file goes by, which need not be the surname of everyone in it.
 *
 * <p>Because it is personal, {@link #toString()} does not show it.
 */
public record FamilyName(String value) {

  /** Strips surrounding blanks, and refuses a name that has nothing else. */
  public FamilyName {
    value = requireNonNull(value, "value").strip();
    checkArgument(!value.isEmpty(), "A family's name must not be blank");
  }

  /** Hides the name: "[family name]". */
  @Override
  public String toString() {
    return "[family name]";
  }
}
