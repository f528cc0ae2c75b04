// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A person's NHS number: ten digits, the last of which checks the nine before it.
 *
 * <p>Spaces are accepted and left out, so "999 000 0018" and "9990000018" are the same number. The
 * check digit is the modulus 11 one: the first nine digits are multiplied by 10, 9, and so on down
 * to 2, and what their sum lacks to the next multiple of 11 is the check digit (11 is written 0; 10
 * cannot be written, and no such number exists). Any single wrong digit is noticed. The check says
 * how a number is written, not that it was issued: ten equal digits pass it.
 *
 * <p>Neither {@link #toString()} nor any message shows more than the last three digits.
 */
public record NhsNumber(String digits) {

  private static final int LENGTH = 10;

  /** Leaves out spaces, then refuses other characters, a wrong length or a wrong check digit. */
  public NhsNumber {
    digits = requireNonNull(digits, "digits").replace(" ", "");
    checkArgument(
        digits.chars().allMatch(c -> c >= '0' && c <= '9'),
        "An NHS number may hold only digits and spaces");
    checkArgument(
        digits.length() == LENGTH,
        "An NHS number must have 10 digits, but the one written %s has %s",
        masked(digits),
        digits.length());
    checkArgument(
        checkDigitFits(digits),
        "The last digit of NHS number %s does not fit the nine before it (modulus 11)",
        masked(digits));
  }

  private static boolean checkDigitFits(String digits) {
    int sum = 0;
    for (int at = 0; at < LENGTH; at++) {
      sum += (LENGTH - at) * (digits.charAt(at) - '0');
    }
    return sum % 11 == 0;
  }

  private static String masked(String digits) {
    return digits.length() < LENGTH - 1 ? "***" : "***" + digits.substring(digits.length() - 3);
  }

  /** Hides all but the last three digits: "NHS number ***018". */
  @Override
  public String toString() {
    return "NHS number " + masked(digits);
  }
}
