// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static java.util.Objects.requireNonNull;

/**
 * The one way every local identifier in the library is checked.
 *
 * <p>A local identifier is whatever the recording system calls a thing: a referral, a child, a
 * meeting. No meaning is read from it. It has 1 to 64 characters, each an unaccented letter, a
 * digit, or one of {@code . _ : -}, so that it can stand in an address, a file name and a log line
 * unchanged.
 *
 * <p>A refusal never repeats the text it refuses, because a name typed into the wrong box would
 * then end up in a log; it says what was to be identified, and which character is in the way.
 */
public final class IdText {

  private static final int LONGEST = 64;

  private IdText() {}

  /** Returns {@code value} as it is, or refuses it, naming what it was to identify. */
  public static String checked(String what, String value) {
    requireNonNull(what, "what");
    requireNonNull(value, what);
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          what + " must have 1 to " + LONGEST + " characters, but has " + value.length());
    }
    for (int at = 0; at < value.length(); at++) {
      if (!allowed(value.charAt(at))) {
        throw new IllegalArgumentException(
            what
                + " may hold only letters, digits and any of . _ : - but character "
                + (at + 1)
                + " is another");
      }
    }
    return value;
  }

  private static boolean allowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "._:-".indexOf(c) >= 0;
  }
}
