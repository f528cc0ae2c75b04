// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

/** Text being laid out for a terminal: headings, lines, and details that wrap under an indent. */
final class Page {

  private static final int WIDTH = 100;
  private static final String INDENT = "      ";

  private final Ink ink;
  private final StringBuilder text = new StringBuilder();

  Page(Ink ink) {
    this.ink = ink;
  }

  Ink ink() {
    return ink;
  }

  /** A heading, with an empty line before it. */
  void heading(String title) {
    line("");
    line(ink.heading(title));
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  /** Words under the line before, broken between words where they are too many for the width. */
  void detail(String words) {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : words.split(" ", -1)) {
      boolean full = line.length() + word.length() + 1 > WIDTH;
      if (full && line.length() > INDENT.length()) {
        line(line.toString());
        line.setLength(0);
        line.append(INDENT);
      }
      line.append(line.length() > INDENT.length() ? " " : "").append(word);
    }
    line(line.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
