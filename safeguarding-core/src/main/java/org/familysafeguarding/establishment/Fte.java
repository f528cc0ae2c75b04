// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a full working week something is: the full-time equivalent, counted in hundredths so
 * that sums are exact. Three days in five are 0.6; two people of 0.6 together are 1.2.
 */
public record Fte(int hundredths) implements Comparable<Fte> {

  /** Nobody at all. */
  public static final Fte NONE = new Fte(0);

  /** One whole working week. */
  public static final Fte FULL = new Fte(100);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})(?:\\.([0-9])([0-9])?0*)?");
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  /** Refuses less than nothing. */
  public Fte {
    checkArgument(hundredths >= 0, "An FTE must not be negative, but was %s/100", hundredths);
  }

  /** The full-time equivalent written as "0.6" or "1"; at most two decimal places. */
  public static Fte parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    checkArgument(
        written.matches(), "An FTE must be a number with at most two decimal places, such as 0.6");
    return new Fte(HUNDRED * digits(written, 1) + TEN * digits(written, 2) + digits(written, 3));
  }

  private static int digits(Matcher written, int group) {
    return written.group(group) == null ? 0 : Integer.parseInt(written.group(group));
  }

  /** This and another together. */
  public Fte plus(Fte other) {
    return new Fte(Math.addExact(hundredths, other.hundredths));
  }

  /** Whether it is nobody at all. */
  public boolean isNone() {
    return hundredths == 0;
  }

  @Override
  public int compareTo(Fte other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  /** Reads "0.6", "0.55" or "1.0", and can be parsed again. */
  @Override
  public String toString() {
    int last = hundredths % TEN;
    String places = Integer.toString(hundredths / TEN % TEN) + (last == 0 ? "" : last);
    return hundredths / HUNDRED + "." + places;
  }
}
