// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What every command that prints for people is told: whether in colour. */
final class Colouring {

  /** When the text is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(names = "--colour", description = "auto (the default), always or never.")
  private Colour colour = Colour.AUTO;

  Colouring() {}

  Ink ink() {
    boolean coloured =
        colour == Colour.ALWAYS || (colour == Colour.AUTO && CommandLine.Help.Ansi.AUTO.enabled());
    return coloured ? Ink.COLOURED : Ink.PLAIN;
  }
}
