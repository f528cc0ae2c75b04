// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A unique pupil number: the thirteen characters that a maintained school gives a pupil.
 *
 * <p>The first is a check letter, the next eleven are digits, and the last is a digit or, where the
 * number is temporary, a letter. Letters are capitals, never I, O or S. For a permanent number the
 * check letter is the one standing at (sum of each digit times its position, 2 to 13) modulus 23 in
 * {@code ABCDEFGHJKLMNPQRTUVWXYZ}, counted from nought; any single wrong digit is noticed.
 *
 * <p>Three things are not checked. How a temporary number's last letter counts towards the sum, our
 * source does not say, so the check letter of a temporary number is taken as it is. The list of
 * local authority codes for positions 2 to 4 changes with reorganisations and is not shipped. And
 * that the number belongs to this child, no arithmetic can tell. Source: children in need census
 * rules 1510, 1540 and 1550.
 *
 * <p>Neither {@link #toString()} nor any message shows more than the last three characters.
 */
public record Upn(String value) {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");
  private static final int LENGTH = 13;

  /** Leaves out surrounding blanks, then refuses a wrong length, form or check letter. */
  public Upn {
    value = requireNonNull(value, "value").strip();
    checkArgument(
        value.length() == LENGTH, "A UPN must have 13 characters, but has %s", value.length());
    checkArgument(
        FORM.matcher(value).matches(),
        "A UPN must be a capital letter, 11 digits, and a digit or capital letter (never I, O, S)");
    checkArgument(
        isTemporary(value) || value.charAt(0) == checkLetter(value),
        "The check letter of UPN %s does not fit the digits after it (modulus 23)",
        masked(value));
  }

  /** Whether a school gave the number for the time being only: it then ends in a letter. */
  public boolean isTemporary() {
    return isTemporary(value);
  }

  private static boolean isTemporary(String value) {
    return value.charAt(LENGTH - 1) > '9';
  }

  private static char checkLetter(String value) {
    int sum = 0;
    for (int position = 2; position <= LENGTH; position++) {
      sum += position * (value.charAt(position - 1) - '0');
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  private static String masked(String value) {
    return "***" + value.substring(LENGTH - 3);
  }

  /** Hides all but the last three characters: "UPN ***017". */
  @Override
  public String toString() {
    return "UPN " + masked(value);
  }
}
