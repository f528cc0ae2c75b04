// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a text, taken one at a time.
 *
 * <p>Of a line that is too long only so much is kept that whoever reads it sees that it is.
 */
final class Lines implements Iterator<String> {

  private final BufferedReader source;
  private final int mostKept;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;

  private Lines(BufferedReader source, int mostKept) {
    this.source = source;
    this.mostKept = mostKept;
  }

  static Stream<String> of(BufferedReader source, int mostKept) {
    return left(new Lines(source, mostKept));
  }

  /** What is left of some lines, each taken when it is asked for. */
  static Stream<String> left(Iterator<String> lines) {
    int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, inOrder), false);
  }

  @Override
  public boolean hasNext() {
    return at < end || refill();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more lines");
    }
    StringBuilder line = new StringBuilder();
    boolean ended = false;
    while (!ended && hasNext()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.append(buffer, from, Math.min(at - from, mostKept - line.length()));
      ended = at < end;
      at += ended ? 1 : 0;
    }
    return line.toString();
  }

  private boolean refill() {
    try {
      at = 0;
      end = Math.max(0, source.read(buffer));
      return end > 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
