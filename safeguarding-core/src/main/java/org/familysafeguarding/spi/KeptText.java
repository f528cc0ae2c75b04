// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/**
 * Text that stores keep as it is, outside of any format that could escape it.
 *
 * <p>Not every database can keep U+0000, and none that encodes text as UTF-8 can keep half of a
 * surrogate pair; some keep a question mark in its place and say nothing.
 */
final class KeptText {

  private KeptText() {}

  /** The text as it is, or a refusal that names the field and repeats nothing of the text. */
  static Narrative checked(String field, Narrative narrative) {
    String text = requireNonNull(narrative, field).text();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == 0) {
        throw refused(field, at, "is U+0000");
      }
      if (Character.isSurrogate(character)) {
        if (Character.charCount(text.codePointAt(at)) == 1) {
          throw refused(field, at, "is half of a surrogate pair without the other");
        }
        at++;
      }
    }
    return narrative;
  }

  private static IllegalArgumentException refused(String field, int at, String why) {
    return new IllegalArgumentException(
        field + " cannot be kept: character " + (at + 1) + " " + why);
  }
}
