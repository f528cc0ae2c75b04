// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Passes JSON on as it comes, but for halves of surrogate pairs without their other half, which it
 * writes as escapes.
 *
 * <p>UTF-8 has no bytes for such a half: whoever encodes it keeps a question mark, and says
 * nothing. As an escape it is read back as it was. Outside ASCII every character of JSON stands
 * within a string, so that an escape may always take its place.
 */
final class PairedWriter extends Writer {

  private static final char NONE = 0;

  private final Writer to;
  private char firstHalf = NONE;

  PairedWriter(Writer to) {
    this.to = to;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int end = from + length;
    int passedOn = from;
    for (int at = from; at < end; at++) {
      if (firstHalf == NONE && !Character.isSurrogate(text[at])) {
        continue;
      }
      if (firstHalf == NONE && isPair(text, at, end)) {
        at++;
        continue;
      }
      to.write(text, passedOn, at - passedOn);
      half(text[at]);
      passedOn = at + 1;
    }
    to.write(text, passedOn, end - passedOn);
  }

  private static boolean isPair(char[] text, int at, int end) {
    return at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]);
  }

  /** Takes what is half of a pair, or follows upon the first half of one in an earlier piece. */
  private void half(char character) throws IOException {
    char before = firstHalf;
    firstHalf = NONE;
    if (before != NONE && Character.isLowSurrogate(character)) {
      to.write(new char[] {before, character});
      return;
    }
    if (before != NONE) {
      escape(before);
    }
    if (Character.isHighSurrogate(character)) {
      firstHalf = character;
    } else if (Character.isLowSurrogate(character)) {
      escape(character);
    } else {
      to.write(character);
    }
  }

  private void escape(char half) throws IOException {
    to.write("\\u" + HexFormat.of().withUpperCase().toHexDigits(half));
  }

  /** A first half that waits goes on waiting: no document ends within a string. */
  @Override
  public void flush() throws IOException {
    to.flush();
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
