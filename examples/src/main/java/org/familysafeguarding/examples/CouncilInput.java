// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.json.EstablishmentJson;
import org.familysafeguarding.json.EstablishmentReading;
import org.familysafeguarding.json.JsonProblem;

/** Reading an establishment and a folder of cases that somebody named on the command line. */
final class CouncilInput {

  private CouncilInput() {}

  static Establishment establishment(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new BadInputException("There is no establishment that can be read at " + file);
    }
    EstablishmentReading reading = EstablishmentJson.create().read(file);
    if (reading instanceof EstablishmentReading.Refused refused) {
      throw new BadInputException(refused.problems().stream().map(JsonProblem::toString).toList());
    }
    return ((EstablishmentReading.Accepted) reading).establishment();
  }

  /** Every case file of the folder, in the order of their names. */
  static List<CaseFile> cases(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException("There is no folder of cases at " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> CaseInput.read(file).fold())
          .toList();
    } catch (IOException failed) {
      throw new BadInputException(
          "Cannot read " + folder + ": " + failed.getClass().getSimpleName());
    }
  }
}
