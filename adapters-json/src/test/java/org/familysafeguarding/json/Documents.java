// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;

/** The documents that the tests read. */
final class Documents {

  private static final Path FOLDER = Path.of("src/test/resources/org/familysafeguarding/json");

  private Documents() {}

  /** A case file with every kind of event in it. */
  static Path everyEvent() {
    return FOLDER.resolve("every-event.json");
  }

  static CaseHistory everyEventRead() {
    return accepted(CaseFileJson.create().read(everyEvent()));
  }

  /** Documents with something wrong; beside each is a file of what. */
  static List<Path> broken() {
    return documents(FOLDER.resolve("broken"));
  }

  /** Policies with something wrong; beside each is a file of what. */
  static List<Path> brokenPolicies() {
    return documents(FOLDER.resolve("broken-policies"));
  }

  private static List<Path> documents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A list of problems, with the names of all events where it says so. */
  static String namingEvents(String problems) {
    List<String> all =
        text(FOLDER.resolve("event-names.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    String noAmendments =
        all.stream()
            .filter(name -> !name.equals("entry-corrected") && !name.equals("entry-struck-out"))
            .collect(Collectors.joining(", "));
    return problems
        .replace("{every event}", String.join(", ", all))
        .replace("{every event that is no amendment}", noAmendments);
  }

  static CaseHistory accepted(CaseReading reading) {
    if (reading instanceof CaseReading.Accepted accepted) {
      return accepted.history();
    }
    throw new AssertionError("Expected a history, but it was refused:\n" + reading);
  }

  static List<String> refused(CaseReading reading) {
    if (reading instanceof CaseReading.Refused refused) {
      return refused.problems().stream().map(JsonProblem::toString).toList();
    }
    throw new AssertionError("Expected problems, but a history was read");
  }
}
