// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.familysafeguarding.testkit.cases.ReadableCases;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule against the cases that are written for it. */
class ReadableCasesTest {

  static final Path CASES = Path.of("src/test/resources/cases");

  @TestFactory
  Stream<DynamicNode> casesAreJudgedAsTheySay() {
    return ReadableCases.under(CASES).asTests();
  }
}
