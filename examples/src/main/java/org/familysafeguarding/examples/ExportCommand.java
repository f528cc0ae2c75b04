// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.familysafeguarding.json.CaseFileExport;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.FileCursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that a store has to a file, one case file to a line. */
@Command(
    name = "export",
    description = {
      "Writes all case files of a store to a file, one to a line.",
      "Started again on the same file, it goes on after the last whole line. The file holds what"
          + " practitioners wrote: only its owner may open it."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every case file was written",
      "1:the program or the store failed",
      "2:the address or the file is no good"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "<store address>", description = "Where the cases are.")
  private String address = "";

  @Parameters(index = "1", paramLabel = "<file>", description = "Where the lines go.")
  private Path file = Path.of("");

  @Option(names = "--progress", description = "auto (the default), always or never.")
  private Progress progress = Progress.AUTO;

  ExportCommand() {}

  @Override
  public Integer call() {
    try (CaseFileStore store = OpenedStore.at(address)) {
      OpenedStore.sayWhereEmpty(store, spec.commandLine().getErr());
      FileCursor from = LineFile.at(file).wholeLines();
      long left = store.files().stream().filter(from::isBefore).count();
      long written = write(store, from, left);
      spec.commandLine().getOut().println("Case files exported: " + written);
      spec.commandLine().getOut().flush();
    } catch (IOException failed) {
      throw new BadInputException(
          "Cannot write " + file + ": " + failed.getClass().getSimpleName());
    }
    return SafeguardingProgram.JUDGED;
  }

  private long write(CaseFileStore store, FileCursor from, long left) throws IOException {
    try (ProgressBar bar = progress.bar(spec.commandLine().getErr(), left);
        BufferedWriter to = Files.newBufferedWriter(file, UTF_8, StandardOpenOption.APPEND)) {
      return CaseFileExport.of(store).write(from, to, cursor -> bar.step());
    }
  }
}
