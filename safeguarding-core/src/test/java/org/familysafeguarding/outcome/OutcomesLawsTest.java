// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds of whatever families are counted. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class OutcomesLawsTest {

  @Property(tries = 100)
  void howeverAStreamIsPartedTheResultIsTheSame(
      @ForAll @Size(max = 6) List<CaseHistory> histories,
      @ForAll @IntRange(max = 6) int cut,
      @ForAll @IntRange(max = 900) int later) {
    List<CaseFile> files = histories.stream().map(CaseHistory::fold).toList();
    Study study = study(histories, later);
    int at = Math.min(cut, files.size());
    Outcomes whole = files.stream().collect(Outcomes.over(study));
    Outcomes first = files.subList(0, at).stream().collect(Outcomes.over(study));
    Outcomes rest = files.subList(at, files.size()).stream().collect(Outcomes.over(study));
    assertThat(first.plus(rest)).isEqualTo(whole);
    assertThat(rest.plus(first)).isEqualTo(whole);
    assertThat(files.parallelStream().collect(Outcomes.over(study))).isEqualTo(whole);
    assertThat(first.plus(rest).measurements()).isEqualTo(whole.measurements());
  }

  @Property(tries = 100)
  void whatHappenedAfterTheCensoringDayIsNotCounted(
      @ForAll CaseHistory history, @ForAll @IntRange(max = 900) int later) {
    Study study = study(List.of(history), later);
    CaseFile file = history.fold();
    assertThat(Outcomes.none(study).plus(file))
        .isEqualTo(Outcomes.none(study).plus(file.asItStoodOn(study.censoredOn())));
  }

  @Property(tries = 100)
  void everyFigureComesWithAllItTakesToReadIt(
      @ForAll @Size(max = 4) List<CaseHistory> histories, @ForAll @IntRange(max = 900) int later) {
    Study study = study(histories, later);
    List<Measurement> all =
        histories.stream().map(CaseHistory::fold).collect(Outcomes.over(study)).measurements();
    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(each.caveats()).contains(Caveat.NO_COMPARISON_GROUP);
              assertThat(each.censoredOn()).isEqualTo(study.censoredOn());
              assertThat(each.value().isEmpty() || each.n() > 0).isTrue();
              assertThat(each.evidence().exposure().amount())
                  .isGreaterThanOrEqualTo(BigDecimal.ZERO);
            });
    assertThat(all.stream().filter(each -> each.n() > 0 && !each.part().isEmpty()))
        .as("bands add up to everything counted")
        .allSatisfy(
            each ->
                assertThat(
                        all.stream()
                            .filter(other -> other.measure() == each.measure())
                            .map(other -> other.evidence().numerator())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.valueOf(each.n())));
  }

  private static Study study(List<CaseHistory> histories, int later) {
    LocalDate first =
        histories.stream()
            .flatMap(history -> history.entries().stream())
            .map(Entry::occurredOn)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    LocalDate censoredOn = first.plusDays(later + 1L);
    return new Study(
        censoredOn.minusDays(200),
        censoredOn,
        FollowUp.aroundAllocation(6, 1),
        WorkingDayCalendar.englandAndWales());
  }
}
