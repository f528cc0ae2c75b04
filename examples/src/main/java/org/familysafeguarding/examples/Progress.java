// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Help.Ansi;

/** When a bar shows how far a long run has come. */
enum Progress {
  AUTO,
  ALWAYS,
  NEVER;

  /** A bar that is shown, or one that nobody sees. */
  ProgressBar bar(PrintWriter err, long total) {
    boolean shown = this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
    return new ProgressBar(shown ? err : new PrintWriter(Writer.nullWriter()), total);
  }
}
