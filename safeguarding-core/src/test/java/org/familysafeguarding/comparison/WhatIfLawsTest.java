// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds of every case on two terms. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class WhatIfLawsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  private static Terms under(LocalPolicy policy) {
    return new Terms(
        new Situation(TODAY, WorkingDayCalendar.englandAndWales(), policy),
        PublishedRulebooks.all());
  }

  private static final Terms AS_IT_IS = under(LocalPolicy.ofDefaults());

  @Provide
  Arbitrary<LocalPolicy> tightened() {
    List<RuleId> rules =
        PublishedRulebooks.all().stream()
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.rules().stream())
            .map(rule -> rule.card().id())
            .distinct()
            .toList();
    Arbitrary<LocalPolicy> shortened =
        Arbitraries.of(rules)
            .flatMap(rule -> timescales().map(shorter -> shortening(rule, shorter)));
    return Arbitraries.oneOf(shortened, Arbitraries.of(slots()).map(WhatIfLawsTest::filling));
  }

  private static List<TimescaleSlot> slots() {
    return PublishedRulebooks.slots().stream()
        .filter(TimescaleSlot.class::isInstance)
        .map(TimescaleSlot.class::cast)
        .toList();
  }

  private static Arbitrary<Timescale> timescales() {
    return Arbitraries.of(Timescale.Unit.class)
        .flatMap(
            unit ->
                Arbitraries.integers().between(1, 10).map(amount -> new Timescale(amount, unit)));
  }

  private static LocalPolicy shortening(RuleId rule, Timescale timescale) {
    return LocalPolicy.of("Exampleton").and(new Setting.Shortened(rule, timescale, LocalDate.MIN));
  }

  private static LocalPolicy filling(TimescaleSlot slot) {
    Timescale shortest = new Timescale(1, slot.byDefault().unit());
    return LocalPolicy.of("Exampleton").setting(slot, shortest);
  }

  @Property(tries = 400)
  void tighteningAPolicyNeverRemovesABreach(
      @ForAll CaseHistory history, @ForAll("tightened") LocalPolicy tightened) {
    CaseDifference difference = new WhatIf(AS_IT_IS, under(tightened)).compare(history.fold());

    assertThat(difference.changes()).noneMatch(FindingChange::isNoLongerBroken);
  }

  @Property(tries = 100)
  void nothingDiffersOnTheSameTerms(@ForAll CaseHistory history) {
    assertThat(new WhatIf(AS_IT_IS, AS_IT_IS).compare(history.fold()).isEmpty()).isTrue();
  }

  @Property(tries = 100)
  void whatIsBrokenOneWayIsMendedTheOther(
      @ForAll CaseHistory history, @ForAll("tightened") LocalPolicy tightened) {
    Terms other = under(tightened);
    Tally there = tally(new WhatIf(AS_IT_IS, other), history);
    Tally back = tally(new WhatIf(other, AS_IT_IS), history);

    assertThat(back.cases()).isEqualTo(there.cases());
    assertThat(back.rules().stream().mapToLong(Tally.RuleTally::noLongerBroken).sum())
        .isEqualTo(there.rules().stream().mapToLong(Tally.RuleTally::newlyBroken).sum());
  }

  private static Tally tally(WhatIf whatIf, CaseHistory history) {
    return whatIf.compare(Stream.of(history.fold())).collect(Tally.ofDifferences());
  }
}
