// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.json.JsonProblem;
import org.familysafeguarding.json.LocalPolicyJson;
import org.familysafeguarding.json.PolicyReading;
import org.familysafeguarding.rules.LocalPolicy;

/** Reading a council's policy from a file somebody named on the command line. */
final class PolicyInput {

  private PolicyInput() {}

  static LocalPolicy read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new BadInputException("There is no policy that can be read at " + file);
    }
    PolicyReading reading = LocalPolicyJson.create().read(file);
    if (reading instanceof PolicyReading.Refused refused) {
      throw new BadInputException(refused.problems().stream().map(JsonProblem::toString).toList());
    }
    return ((PolicyReading.Accepted) reading).policy();
  }
}
