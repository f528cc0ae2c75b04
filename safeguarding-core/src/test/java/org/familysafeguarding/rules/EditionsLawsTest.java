// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;
import org.junit.jupiter.api.Test;

/** A question that several editions ask in the same way is put once, and nobody can tell. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class EditionsLawsTest {

  @Property(tries = 150)
  void judgingFindsWhatEachRuleOfEachEditionFindsOnItsOwn(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    Situation now = Situation.inEnglandOn(lastDay(history).plusDays(30));
    for (Rulebook book : PublishedRulebooks.all()) {
      assertThat(book.judge(file, now).all().stream().filter(EditionsLawsTest::isJudged).toList())
          .as(book.name())
          .usingElementComparator((one, other) -> sameBesidesBasis(one, other) ? 0 : 1)
          .isEqualTo(oneByOne(book, file, now));
    }
  }

  @Test
  void hardlyAnyQuestionOfEnglandIsPutMoreThanOnce() {
    Rulebook england = PublishedRulebooks.all().get(0);
    Editions editions = new Editions(england.name(), england.editions());
    int rules = england.editions().stream().mapToInt(each -> each.rules().size()).sum();

    assertThat(editions.questions()).hasSizeLessThan(rules / 2);
  }

  private static List<Finding> oneByOne(Rulebook book, CaseFile file, Situation now) {
    return book.editions().stream()
        .flatMap(
            edition ->
                edition.rules().stream()
                    .flatMap(rule -> rule.evaluate(file, now).all().stream())
                    .filter(each -> edition.inForce().contains(each.beganOn())))
        .toList();
  }

  private static boolean isJudged(Finding finding) {
    return finding.basis().edition().isPresent();
  }

  private static boolean sameBesidesBasis(Finding one, Finding other) {
    return one.card().equals(other.card())
        && one.subject().equals(other.subject())
        && one.outcome() == other.outcome()
        && one.because().equals(other.because())
        && one.beganOn().equals(other.beganOn())
        && one.basis().settings().equals(other.basis().settings());
  }

  private static LocalDate lastDay(CaseHistory history) {
    return history.entries().stream()
        .map(Entry::occurredOn)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.of(2024, 1, 1));
  }
}
