// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.spi.CaseFileStoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of the examples.
 *
 * <p>It leaves with 0 when a case was judged, whatever was found; 1 when the program itself failed;
 * 2 for bad input; and 3 only on request, when a case was judged and something was found wrong.
 */
@Command(
    name = "safeguarding",
    description = "Judges families' cases by the rules of safeguarding in England.",
    subcommands = {
      ReviewCommand.class,
      ExplainCommand.class,
      SuperviseCommand.class,
      TeamCommand.class,
      OutcomesCommand.class,
      RejudgeCommand.class,
      ExportCommand.class,
      ImportCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "Family Safeguarding 0.1.0-SNAPSHOT")
public final class SafeguardingProgram implements Runnable {

  /** The case was judged. */
  public static final int JUDGED = 0;

  /** The program failed. */
  public static final int FAILED = 1;

  /** What was given could not be read or kept. */
  public static final int BAD_INPUT = 2;

  /** The case was judged, something is wrong in it, and the caller asked to be told so. */
  public static final int FOUND_BREACHES = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A program not yet given anything to do. */
  public SafeguardingProgram() {}

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "Say what to do: " + commands);
  }

  /** Runs the program and leaves with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program, printing to these, and gives its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new SafeguardingProgram())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Discipline.class, Codes.reading(Discipline.class))
        .registerConverter(PlanKind.class, Codes.reading(PlanKind.class))
        .setExecutionExceptionHandler(SafeguardingProgram::explain)
        .execute(arguments);
  }

  /** Bad input is told line by line; anything else is our own failure, told without its data. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof BadInputException bad) {
      bad.complaints().forEach(command.getErr()::println);
      return BAD_INPUT;
    }
    if (failure instanceof CaseFileStoreException store) {
      command.getErr().println("The store failed: " + store.getMessage());
      return FAILED;
    }
    command.getErr().println("The program failed: " + failure.getClass().getName());
    for (StackTraceElement frame : failure.getStackTrace()) {
      command.getErr().println("  at " + frame);
    }
    return FAILED;
  }
}
