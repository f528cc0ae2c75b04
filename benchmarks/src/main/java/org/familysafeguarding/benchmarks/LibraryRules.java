// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;

/** Rules as the library judges by them. */
public record LibraryRules(List<Rulebook> rulebooks) {

  public LibraryRules {
    rulebooks = List.copyOf(requireNonNull(rulebooks, "rulebooks"));
  }

  /** The whole of what the library finds: evidence, edition, settings and departures, too. */
  public Findings judge(CaseFile file, Situation now) {
    return CaseReview.of(file, now, rulebooks).findings();
  }

  /** As much of it as the other ways of judging give. */
  public List<Verdict> verdicts(CaseFile file, Situation now) {
    return judge(file, now).all().stream().map(LibraryRules::verdict).toList();
  }

  private static Verdict verdict(Finding finding) {
    return new Verdict(
        finding.card().id().value(),
        new About(finding.subject().id(), finding.subject().children()),
        finding.outcome(),
        finding.due(),
        finding.because().inWords());
  }
}
