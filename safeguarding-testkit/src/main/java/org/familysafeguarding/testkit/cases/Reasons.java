// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.Optional;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.Finding;

/** The codes of reasons, where a finding has one. */
final class Reasons {

  private Reasons() {}

  static Optional<String> code(Finding finding) {
    return finding.because() instanceof Because.Facts facts
        ? Optional.of(facts.reason().replace(finding.card().id() + ".", ""))
            .filter(code -> code.indexOf(' ') < 0)
        : Optional.empty();
  }
}
