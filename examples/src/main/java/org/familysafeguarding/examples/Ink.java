// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

/** How headings and warnings stand out: in colour on a terminal, and not at all elsewhere. */
enum Ink {
  PLAIN,
  COLOURED;

  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "33";
  private static final String GREEN = "32";

  String heading(String text) {
    return in(BOLD, text);
  }

  String alarm(String text) {
    return in(RED, text);
  }

  String warning(String text) {
    return in(YELLOW, text);
  }

  String calm(String text) {
    return in(GREEN, text);
  }

  private String in(String colour, String text) {
    return this == PLAIN ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
  }
}
