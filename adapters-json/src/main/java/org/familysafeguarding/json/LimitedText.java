// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Text held back until it is known not to be too long; beyond that, what comes is let go. */
final class LimitedText extends Writer {

  private final StringBuilder text = new StringBuilder();
  private final int longest;
  private boolean overfull;

  LimitedText(int longest) {
    this.longest = longest;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    overfull |= length > longest - text.length();
    if (overfull) {
      text.setLength(0);
    } else {
      text.append(characters, from, length);
    }
  }

  boolean isOverfull() {
    return overfull;
  }

  /** Passes on all that was written here. */
  void writeTo(Writer to) {
    try {
      to.append(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
