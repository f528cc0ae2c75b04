// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Enforcement;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds of every decision, whatever is proposed in whichever case. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class DecisionLawsTest {

  @Property(tries = 300)
  void whatIsPermittedCreatesNothingThatARuleRefusesOrAsksAbout(
      @ForAll @Dirty CaseHistory history, @ForAll @IntRange(max = 200) int known) {
    Proposal proposal = Proposal.of(history, known);
    Assume.that(proposal.decision().verdict() == Verdict.PERMIT);

    Findings after = proposal.decision().after().orElseThrow().findings();

    assertThat(newly(proposal.decision().before().findings(), after, DecisionLawsTest::isStopped))
        .isEmpty();
  }

  @Property(tries = 300)
  void aDecisionAgreesWithJudgingTheCaseBeforeAndAfter(
      @ForAll CaseHistory history, @ForAll @IntRange(max = 200) int known) {
    Proposal proposal = Proposal.of(history, known);
    Decision decision = proposal.decision();
    Situation then = decision.before().situation();

    assertThat(decision.before().findings())
        .isEqualTo(CaseReview.of(proposal.file(), then, PublishedRulebooks.all()).findings());
    CaseFile after = proposal.file().history().and(proposal.entries()).fold();
    assertThat(decision.after().orElseThrow().findings())
        .isEqualTo(CaseReview.of(after, then, PublishedRulebooks.all()).findings());
  }

  @Property(tries = 300)
  void whatCannotHaveHappenedIsRefusedAndNothingElseIsCalledImpossible(
      @ForAll @Dirty CaseHistory history, @ForAll @IntRange(max = 200) int known) {
    Proposal proposal = Proposal.of(history, known);

    boolean impossible = !folds(proposal.file().history().and(proposal.entries()));

    assertThat(proposal.decision().impossible().isPresent()).isEqualTo(impossible);
    if (impossible) {
      assertThat(proposal.decision().verdict()).isEqualTo(Verdict.REFUSE);
    }
  }

  @Property(tries = 100)
  void proposingNothingIsPermitted(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    Situation now = Situation.inEnglandOn(LocalDate.of(2024, 6, 3));

    Decision decision = Decision.on(List.of(), file, now, PublishedRulebooks.all());

    assertThat(decision.verdict()).isEqualTo(Verdict.PERMIT);
    assertThat(decision.objections()).isEmpty();
  }

  private static boolean isStopped(Finding finding) {
    return finding.outcome() == Outcome.BREACHED
        && (finding.card().enforcement() == Enforcement.REFUSES
            || (finding.card().enforcement() == Enforcement.ASKS
                && finding.basis().departure().isEmpty()));
  }

  private static Multiset<String> newly(
      Findings before, Findings after, Predicate<Finding> counted) {
    Multiset<String> newly = matters(after, counted);
    matters(before, counted).forEach(newly::remove);
    return newly;
  }

  private static Multiset<String> matters(Findings findings, Predicate<Finding> counted) {
    Multiset<String> matters = HashMultiset.create();
    findings.all().stream()
        .filter(counted)
        .forEach(
            each ->
                matters.add(
                    each.card().id() + " " + each.subject().kind() + " " + each.subject().id()));
    return matters;
  }

  private static boolean folds(CaseHistory history) {
    try {
      history.fold();
      return true;
    } catch (ImpossibleHistoryException impossible) {
      return false;
    }
  }

  /** The last entries of a history proposed for the case that the ones before them make. */
  private record Proposal(CaseFile file, List<Entry> entries, Decision decision) {

    static Proposal of(CaseHistory history, int known) {
      List<Entry> all = history.entries();
      int split = Math.min(known, Math.max(0, all.size() - 1));
      CaseHistory before = CaseHistory.of(history.id(), all.subList(0, split));
      Assume.that(folds(before));
      List<Entry> next = all.isEmpty() ? List.of() : all.subList(split, split + 1);
      Situation now =
          Situation.inEnglandOn(
              all.stream()
                  .map(Entry::occurredOn)
                  .max(LocalDate::compareTo)
                  .orElse(LocalDate.of(2024, 6, 3)));
      CaseFile file = before.fold();
      return new Proposal(file, next, Decision.on(next, file, now, PublishedRulebooks.all()));
    }
  }
}
