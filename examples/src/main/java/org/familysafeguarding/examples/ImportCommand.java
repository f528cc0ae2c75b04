// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.familysafeguarding.jdbc.JdbcCaseFileStore;
import org.familysafeguarding.json.CaseFileImport;
import org.familysafeguarding.json.ImportedLine;
import org.familysafeguarding.spi.CaseFileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings case files, one to a line, into a store. */
@Command(
    name = "import",
    description = {
      "Brings case files, one to a line, into a store.",
      "What the store has already is not added twice, so it may be started again."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was kept",
      "1:the program or the store failed",
      "2:a line was refused, or the file or the address is no good"
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "<store address>", description = "Where the cases go.")
  private String address = "";

  @Parameters(index = "1", paramLabel = "<file>", description = "The lines.")
  private Path file = Path.of("");

  @Option(names = "--progress", description = "auto (the default), always or never.")
  private Progress progress = Progress.AUTO;

  private long kept;
  private long had;
  private long refused;

  ImportCommand() {}

  @Override
  public Integer call() {
    try (CaseFileStore store = OpenedStore.at(address);
        ProgressBar bar = progress.bar(spec.commandLine().getErr(), lines());
        BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      importInto(store)
          .read(
              lines,
              0,
              (number, line) -> {
                told(number, line);
                bar.step();
              });
    } catch (IOException failed) {
      throw new BadInputException("Cannot read " + file + ": " + failed.getClass().getSimpleName());
    }
    PrintWriter out = spec.commandLine().getOut();
    String known = had == 0 ? "" : " (" + had + " of them with nothing that was not there)";
    out.println("Case files kept: " + kept + known + ", refused: " + refused);
    out.flush();
    return refused == 0 ? SafeguardingProgram.JUDGED : SafeguardingProgram.BAD_INPUT;
  }

  private static CaseFileImport importInto(CaseFileStore store) {
    CaseFileImport each = CaseFileImport.into(store);
    return store instanceof JdbcCaseFileStore tables ? each.beginning(tables) : each;
  }

  private long lines() throws IOException {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return lines.count();
    }
  }

  private void told(long number, ImportedLine line) {
    if (line instanceof ImportedLine.Refused refusal) {
      refused++;
      spec.commandLine().getErr().println("Line " + number + ": " + refusal);
    } else {
      kept++;
      had += line instanceof ImportedLine.Kept file && file.added() == 0 ? 1 : 0;
    }
  }
}
