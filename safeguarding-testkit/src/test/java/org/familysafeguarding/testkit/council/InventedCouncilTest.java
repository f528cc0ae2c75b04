// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.Safeguarding;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.dailylife.DealingKind;
import org.familysafeguarding.establishment.Coverage;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.visit.VisitPurpose;
import org.junit.jupiter.api.Test;

class InventedCouncilTest {

  private static final InventedCouncil SHIPPED = InventedCouncil.shipped();
  private static final List<CaseFile> FILES =
      SHIPPED.families().stream().map(CaseHistory::fold).toList();

  @Test
  void theSameSeedGivesTheSameCouncil() {
    InventedCouncil again = InventedCouncil.ofSeed(InventedCouncil.SHIPPED_SEED);

    assertThat(again.establishment()).isEqualTo(SHIPPED.establishment());
    assertThat(again.families()).isEqualTo(SHIPPED.families());
    assertThat(InventedCouncil.ofSeed(1).families()).isNotEqualTo(SHIPPED.families());
  }

  @Test
  void everyFamilyHasAFileThatCanBeFolded() {
    List<CaseFile> files = SHIPPED.families().stream().map(CaseHistory::fold).toList();

    assertThat(files).hasSize(60).extracting(CaseFile::id).doesNotHaveDuplicates();
    assertThat(files).allMatch(file -> !file.family().children().isEmpty());
  }

  @Test
  void nothingIsToldOfLaterDays() {
    assertThat(SHIPPED.families())
        .flatExtracting(CaseHistory::entries)
        .extracting(Entry::occurredOn)
        .allMatch(day -> !day.isAfter(InventedCouncil.TOLD_UNTIL));
  }

  @Test
  void oneOfTheTeamsHasNobodyForMentalHealth() {
    Establishment council = SHIPPED.establishment();
    LocalDate day = InventedCouncil.TOLD_UNTIL;

    assertThat(council.teamsOn(day)).hasSize(2);
    assertThat(council.teamsOn(day))
        .filteredOn(
            team ->
                council.coverageOf(team.id(), SpecialistFunction.MENTAL_HEALTH, day)
                    instanceof Coverage.Uncovered)
        .hasSize(1);
  }

  @Test
  void partnersToldOfMostFamiliesAndNotOfAll() {
    for (DealingKind kind : DealingKind.values()) {
      List<CaseFile> told =
          FILES.stream().filter(file -> !file.dailyLife().toldOf(kind).isEmpty()).toList();

      assertThat(told).as(kind.name()).hasSizeBetween(20, 59);
      assertThat(told)
          .as("the year before: %s", kind)
          .allMatch(file -> isToldOfTheYearBefore(file.dailyLife().toldOf(kind), file));
    }
  }

  private static boolean isToldOfTheYearBefore(List<DateSpan> told, CaseFile file) {
    return told.get(0).startInclusive().equals(file.openedOn().orElseThrow().minusYears(1));
  }

  @Test
  void schoolsToldOfPupilsOnBothSidesOfFamilySafeguarding() {
    assertThat(FILES)
        .flatExtracting(file -> file.dailyLife().attendances())
        .hasSizeGreaterThan(100)
        .allMatch(each -> each.sessions().possible() > 0);
  }

  @Test
  void aVisitIsMadeForThePlanThatTheChildrenHaveOnItsDay() {
    for (CaseFile file : FILES) {
      for (MadeVisit each : file.visits().all()) {
        if (each.visit().purpose() == VisitPurpose.CHILD_PROTECTION) {
          assertThat(hasPlan(file, each, PlanKind.CHILD_PROTECTION)).as(each.toString()).isTrue();
        } else if (each.visit().purpose() == VisitPurpose.CHILD_IN_NEED) {
          assertThat(hasPlan(file, each, PlanKind.CHILD_PROTECTION)).as(each.toString()).isFalse();
        }
      }
    }
  }

  /** On the day of the visit, or the day before it, when one plan gives way to another. */
  private static boolean hasPlan(CaseFile file, MadeVisit visit, PlanKind kind) {
    LocalDate day = visit.made().on();
    return visit.visit().children().stream()
        .flatMap(each -> file.plans().of(each.child()).stream())
        .filter(plan -> plan.kind() == kind)
        .anyMatch(plan -> plan.isOpenOn(day) || plan.isOpenOn(day.minusDays(1)));
  }

  @Test
  void mostOfTheWorkIsAsItShouldBeAndSomeIsNot() {
    Safeguarding safeguarding = Safeguarding.with(new InMemoryCaseFileStore());
    List<Finding> findings =
        FILES.stream()
            .map(file -> safeguarding.review(file, InventedCouncil.TOLD_UNTIL))
            .flatMap(review -> review.findings().all().stream())
            .toList();
    long wrong = findings.stream().filter(InventedCouncilTest::isWrong).count();

    assertThat(wrong * 100 / findings.size()).isBetween(1L, 12L);
    for (String rule : List.of("visit.child-on-plan-seen-regularly", "core-group.keeps-meeting")) {
      List<Outcome> ofPlans =
          findings.stream()
              .filter(each -> each.card().id().value().equals(rule))
              .map(Finding::outcome)
              .toList();
      assertThat(ofPlans).as(rule).contains(Outcome.MET, Outcome.MET_LATE);
      assertThat(ofPlans.stream().filter(Outcome.MET::equals).count())
          .as("most are met: %s", rule)
          .isGreaterThan(ofPlans.size() / 2);
    }
  }

  private static boolean isWrong(Finding finding) {
    return finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.OVERDUE;
  }
}
