// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;

/** A line of a terminal that fills up as work is done. */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 40;

  private final PrintWriter terminal;
  private final long total;
  private long done;
  private int shown = -1;

  ProgressBar(PrintWriter terminal, long total) {
    this.terminal = terminal;
    this.total = total;
    show();
  }

  /** One more is done; there may come to be more than were counted. */
  void step() {
    done++;
    show();
  }

  private void show() {
    int percent = total == 0 ? 100 : (int) Math.min(100, 100 * done / total);
    if (percent != shown) {
      shown = percent;
      int filled = percent * WIDTH / 100;
      String bar = "#".repeat(filled) + " ".repeat(WIDTH - filled);
      terminal.print("\r[" + bar + "] " + percent + " % of " + total);
      terminal.flush();
    }
  }

  @Override
  public void close() {
    terminal.println();
    terminal.flush();
  }
}
