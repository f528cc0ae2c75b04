// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The number a council's own system knows a child by, as the children in need census returns it.
 *
 * <p>It has 1 to 20 unaccented letters and digits. Source: census rules 1570 and 1580, in force
 * from 2024-25; guides before that allowed ten.
 */
public record LocalChildId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,20}");

  /** Refuses anything but 1 to 20 letters and digits. */
  public LocalChildId {
    requireNonNull(value, "value");
    checkArgument(
        FORM.matcher(value).matches(),
        "A local child id must have 1 to 20 characters, each a letter or a digit; this one has %s",
        value.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
