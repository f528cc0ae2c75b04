// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a household lives, and whether that must be kept confidential.
 *
 * <p>The postcode is written in capitals with one space before its last three characters, however
 * it was typed. Only its shape is checked (an outward part of 2 to 4 letters and digits beginning
 * with a letter, then a digit and two letters); whether it exists is not. Because an address is
 * personal, and may be a refuge, neither {@link #toString()} nor any message shows it.
 */
public record Address(List<String> lines, String postcode, AddressConfidentiality confidentiality) {

  private static final Pattern POSTCODE = Pattern.compile("[A-Z][A-Z0-9]{1,3} [0-9][A-Z]{2}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int INWARD = 3;

  /** Refuses no lines, a blank line, or a postcode of another shape. */
  public Address {
    lines = List.copyOf(requireNonNull(lines, "lines"));
    checkArgument(!lines.isEmpty(), "An address must have at least one line");
    checkArgument(
        lines.stream().noneMatch(String::isBlank), "The lines of an address must not be blank");
    postcode = spaced(requireNonNull(postcode, "postcode"));
    checkArgument(
        POSTCODE.matcher(postcode).matches(),
        "The postcode of an address must have an outward and an inward part, as in AB1 2CD");
    requireNonNull(confidentiality, "confidentiality");
  }

  private static String spaced(String postcode) {
    String tight = BLANKS.matcher(postcode).replaceAll("").toUpperCase(Locale.ROOT);
    int inward = Math.max(0, tight.length() - INWARD);
    return tight.substring(0, inward) + " " + tight.substring(inward);
  }

  /** Whether somebody's safety depends on its not being learnt. */
  public boolean isConfidential() {
    return confidentiality == AddressConfidentiality.CONFIDENTIAL;
  }

  /** Hides the address: "[address]". */
  @Override
  public String toString() {
    return "[address]";
  }
}
