// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import java.util.stream.Collectors;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Basis;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.JudgedUnder;

/** A finding as one line of a receipt. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding) {
    Basis basis = finding.basis();
    return String.join(
        " | ",
        finding.card().id().value(),
        finding.subject().toString(),
        finding.outcome().name(),
        finding.because().inWords(),
        "began " + basis.beganOn(),
        basis.edition().map(JudgedUnder::toString).orElse("no edition"),
        joined(basis.settings()),
        basis.departure().map(each -> "departure " + each.departure().id()).orElse("no departure"),
        finding.because().evidence().stream()
            .map(Occurrence::toString)
            .collect(Collectors.joining(", ")));
  }

  private static String joined(java.util.List<?> settings) {
    return settings.isEmpty()
        ? "no settings"
        : settings.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
