// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One run of the program in this process: its exit code and what it printed. */
record Run(int code, String out, String err) {

  /** The folder with the shipped cases; the tests run in the module's own folder. */
  static final Path CASES = Path.of("cases");

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        SafeguardingProgram.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  static String shipped(String name) {
    return CASES.resolve(name).toString();
  }
}
