// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

/** How SNOMED CT ids check themselves. */
final class SnomedIds {

  private static final int[][] TIMES = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] ONCE_ROUND = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
  private static final String UNITED_KINGDOM = "1000000";
  private static final int LONGEST_SHORT_ID = 10;

  private SnomedIds() {}

  /** Verhoeff's check; and a long id is of the UK's namespace. */
  static boolean isSound(String id) {
    return hasCheckDigit(id) && (id.length() <= LONGEST_SHORT_ID || isOfTheUnitedKingdom(id));
  }

  static boolean hasCheckDigit(String id) {
    int check = 0;
    for (int fromRight = 0; fromRight < id.length(); fromRight++) {
      int digit = id.charAt(id.length() - 1 - fromRight) - '0';
      check = TIMES[check][turned(digit, fromRight % 8)];
    }
    return check == 0;
  }

  private static int turned(int digit, int rounds) {
    return rounds == 0 ? digit : turned(ONCE_ROUND[digit], rounds - 1);
  }

  /** Seven digits of namespace, then a partition that begins with 1, then the check digit. */
  private static boolean isOfTheUnitedKingdom(String id) {
    int end = id.length();
    return id.substring(end - 10, end - 3).equals(UNITED_KINGDOM) && id.charAt(end - 3) == '1';
  }
}
