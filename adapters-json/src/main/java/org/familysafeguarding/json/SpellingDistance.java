// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

/**
 * How many letters have to be put in, left out or changed to make one word into another.
 *
 * <p>"referal" and "referral" are one apart. Known as the Levenshtein distance.
 */
final class SpellingDistance {

  private static final int LONGEST = 64;

  private SpellingDistance() {}

  /** The distance; words too long to be a name of this format are far from everything. */
  static int between(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 0; row < one.length(); row++) {
      above = nextRow(above, one.charAt(row), other);
    }
    return above[other.length()];
  }

  private static int[] nextRow(int[] above, char letter, String other) {
    int[] row = new int[above.length];
    row[0] = above[0] + 1;
    for (int column = 1; column < row.length; column++) {
      int changed = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
      row[column] = Math.min(changed, Math.min(above[column], row[column - 1]) + 1);
    }
    return row;
  }
}
