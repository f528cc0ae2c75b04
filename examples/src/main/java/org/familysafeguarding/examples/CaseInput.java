// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.CaseReading;
import org.familysafeguarding.json.JsonProblem;

/** Reading a case from a file somebody named on the command line. */
final class CaseInput {

  private CaseInput() {}

  static CaseHistory read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new BadInputException("There is no case file that can be read at " + file);
    }
    CaseReading reading = CaseFileJson.create().read(file);
    if (reading instanceof CaseReading.Refused refused) {
      throw new BadInputException(refused.problems().stream().map(JsonProblem::toString).toList());
    }
    return ((CaseReading.Accepted) reading).history();
  }
}
