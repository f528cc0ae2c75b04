// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.spi.HeldCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** From when a case file may be destroyed, and why not before. */
class RetentionTest {

  private static final LocalDate BORN = day("Wed 6 May 2020");
  private static final LocalDate CLOSED = day("Fri 1 Aug 2025");
  private static final LocalDate TODAY = day("Mon 4 Aug 2025");
  private static final Instant NOW = Instant.parse("2025-08-04T09:00:00Z");
  private static final PractitionerId ARCHIVIST = new PractitionerId("AR1");
  private static final LocalPolicy NONE = LocalPolicy.ofDefaults();

  @Test
  void lookedAfterChildIsKeptToTheSeventyFifthBirthday() {
    Retention kept = of(closed(lookedAfter()));
    assertThat(kept.mayBeDestroyedFrom()).contains(day("Fri 6 May 2095"));
    assertThat(kept.mayBeDestroyedOn(day("Thu 5 May 2095"))).isFalse();
    assertThat(kept.mayBeDestroyedOn(day("Fri 6 May 2095"))).isTrue();
    assertThat(kept).hasToString("CF-1 may be destroyed from 2095-05-06");
    assertThat(kept.keptOn(TODAY))
        .extracting(Object::toString)
        .containsExactly(
            "retention.looked-after-years-from-birth = 75, from 2020-05-06, of C1: to 2095-05-06");
    assertThat(kept.keptOn(day("Fri 6 May 2095"))).isEmpty();
  }

  @Test
  void lookedAfterChildWhoDiedBeforeEighteenIsKeptFifteenYears() {
    FamilyCase died = lookedAfter().on(day("Tue 1 Apr 2025")).died("C1");
    assertThat(of(closed(died)).mayBeDestroyedFrom()).contains(day("Sun 1 Apr 2040"));
  }

  @Test
  void deathOnTheEighteenthBirthdayIsNotBeforeEighteen() {
    LocalDate eighteen = day("Thu 6 May 2038");
    FamilyCase died = lookedAfter().on(eighteen).died("C1");
    assertThat(of(died.closed(ClosureReason.DIED)).mayBeDestroyedFrom())
        .contains(day("Fri 6 May 2095"));
    FamilyCase before = lookedAfter().on(eighteen.minusDays(1)).died("C1");
    assertThat(of(before.closed(ClosureReason.DIED)).mayBeDestroyedFrom())
        .contains(day("Mon 5 May 2053"));
  }

  @Test
  void adoptedChildIsKeptAHundredYears() {
    FamilyCase adopted =
        lookedAfter().on(day("Tue 1 Apr 2025")).leftCare("CE1", LeavingCare.ADOPTED);
    assertThat(of(closed(adopted)).mayBeDestroyedFrom()).contains(day("Sun 1 Apr 2125"));
    FamilyCase closedForIt = family().on(CLOSED).closed(ClosureReason.ADOPTED);
    assertThat(of(closedForIt).mayBeDestroyedFrom()).contains(day("Wed 1 Aug 2125"));
  }

  @Test
  void protectionIsKeptThirtyFiveYearsFromTheLastClosing() {
    FamilyCase discussed =
        family()
            .withUsualTeam()
            .strategyDiscussion("SD1", StrategyDecision.NO_FURTHER_ACTION, "SW1", "PC1", "HV1");
    assertThat(of(closed(discussed)).mayBeDestroyedFrom()).contains(day("Sun 1 Aug 2060"));
    FamilyCase again =
        closed(closed(discussed).on(day("Mon 1 Sep 2025")).reopened(), day("Wed 1 Oct 2025"));
    assertThat(of(again).mayBeDestroyedFrom()).contains(day("Fri 1 Oct 2060"));
  }

  @Test
  void childInNeedIsKeptToEighteenAndThreeYearsWithoutActivity() {
    assertThat(of(closed(family())).mayBeDestroyedFrom()).contains(day("Mon 6 May 2041"));
    FamilyCase older = closed(born(day("Tue 6 May 2008")));
    assertThat(of(older).mayBeDestroyedFrom()).contains(day("Sun 6 May 2029"));
    FamilyCase late = closed(born(day("Sat 6 May 2006")));
    assertThat(of(late).mayBeDestroyedFrom()).contains(day("Tue 1 Aug 2028"));
  }

  @Test
  void childBornOnTheTwentyNinthOfFebruaryIsOlderOnTheFirstOfMarch() {
    FamilyCase leap = closed(born(day("Sat 29 Feb 2020")));
    assertThat(of(leap).mayBeDestroyedFrom()).contains(day("Fri 1 Mar 2041"));
  }

  @Test
  void longestPeriodOfAnyChildCounts() {
    FamilyCase two = closed(lookedAfter().withChildBorn("C2", day("Mon 3 Mar 2025")));
    assertThat(of(two).mayBeDestroyedFrom()).contains(day("Fri 6 May 2095"));
    assertThat(of(two).reasons()).hasSize(3);
  }

  @Test
  void openCaseIsKept() {
    assertThat(of(family()).mayBeDestroyedFrom()).isEmpty();
    assertThat(of(family()).keptOn(day("Fri 6 May 2095")))
        .containsExactly(
            new KeptBecause.StillOpen(new org.familysafeguarding.people.ChildId("C1")));
  }

  @Test
  void whatIsNotOnTheFileKeepsIt() {
    FamilyCase expected =
        FamilyCase.opened(day("Mon 4 Mar 2024")).withUnbornChild("C1", day("Mon 3 Jun 2024"));
    assertThat(missing(closed(expected))).containsExactly(KeptBecause.Missing.A_BIRTH);
    assertThat(missing(FamilyCase.opened(day("Mon 4 Mar 2024"))))
        .containsExactly(KeptBecause.Missing.ANY_CHILD);
    FamilyCase alleged = closed(family().withUsualTeam().allegationReceived("AG1", "SCH"));
    assertThat(missing(alleged)).containsExactly(KeptBecause.Missing.PERIOD_OF_AN_ALLEGATION);
    assertThat(of(alleged).mayBeDestroyedFrom()).isEmpty();
    assertThat(of(alleged))
        .hasToString(
            "CF-1 is kept: retention.in-need-age = 18, from 2020-05-06, of C1: to 2038-05-06;"
                + " retention.in-need-years-inactive = 3, from 2038-05-06, of C1: to 2041-05-06; an"
                + " allegation is on the file, whose period is counted from a birth that is not");
  }

  @Test
  void councilMayKeepLongerThanTheLawAsksAndNotShorter() {
    LocalPolicy longer = NONE.setting(RetentionSlots.LOOKED_AFTER_FROM_BIRTH, 80);
    assertThat(
            Retention.of(closed(lookedAfter()).fold(), longer, List.of(), TODAY)
                .mayBeDestroyedFrom())
        .contains(day("Thu 6 May 2100"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> NONE.setting(RetentionSlots.LOOKED_AFTER_FROM_BIRTH, 74));
  }

  @Test
  void decisionAndStoreEraseTogetherWhatMayGo() {
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    CaseFileId file = kept(store);
    LocalDate day = day("Mon 6 May 2041");
    Retention early = Retention.in(store, file, NONE, TODAY);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> early.decidedBy(ARCHIVIST, NOW, TODAY))
        .withMessageStartingWith("CF-1 has to be kept: retention.in-need-age = 18");
    KeepingDecision decision = early.decidedBy(ARCHIVIST, NOW, day);
    assertThat(decision.grounds().text())
        .isEqualTo(
            "Periods are over: retention.in-need-age = 18, from 2020-05-06, of C1: to 2038-05-06;"
                + " retention.in-need-years-inactive = 3, from 2038-05-06, of C1: to 2041-05-06");
    assertThat(store.erase(file, early.version(), decision).entries()).isEqualTo(early.version());
  }

  @Test
  void holdKeepsAFileUntilItIsReleased() {
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    CaseFileId file = kept(store);
    LocalDate day = day("Mon 6 May 2041");
    Retention asked = Retention.in(store, file, NONE, day);
    KeepingDecision order = new KeepingDecision(ARCHIVIST, new Narrative("An inquiry asks."), NOW);
    store.hold(file, new HoldId("H1"), order);
    assertThat(Retention.in(store, file, NONE, day).keptOn(day))
        .containsExactly(new KeptBecause.OnHold(new HoldId("H1")));
    assertThatExceptionOfType(HeldCaseFileException.class)
        .isThrownBy(() -> store.erase(file, asked.version(), asked.decidedBy(ARCHIVIST, NOW, day)));
    store.release(file, new HoldId("H1"), order);
    assertThat(Retention.in(store, file, NONE, day).mayBeDestroyedOn(day)).isTrue();
  }

  @Test
  void whatWasRecordedSinceItWasAskedStopsTheErasure() {
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    CaseFileId file = kept(store);
    LocalDate day = day("Mon 6 May 2041");
    Retention asked = Retention.in(store, file, NONE, day);
    List<org.familysafeguarding.casefile.Entry> more =
        closed(family()).on(TODAY).reopened().history().entries();
    store.append(file, asked.version(), more.subList(more.size() - 1, more.size()));
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.erase(file, asked.version(), asked.decidedBy(ARCHIVIST, NOW, day)));
  }

  private static CaseFileId kept(InMemoryCaseFileStore store) {
    FamilyCase told = closed(family());
    store.append(told.history().id(), 0, told.history().entries());
    return told.history().id();
  }

  private static Retention of(FamilyCase told) {
    return Retention.of(told.fold(), NONE, List.of(), TODAY);
  }

  private static List<KeptBecause.Missing> missing(FamilyCase told) {
    return of(told).reasons().stream()
        .filter(KeptBecause.NotKnown.class::isInstance)
        .map(reason -> ((KeptBecause.NotKnown) reason).what())
        .toList();
  }

  private static FamilyCase family() {
    return born(BORN);
  }

  private static FamilyCase born(LocalDate on) {
    return FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", on);
  }

  private static FamilyCase lookedAfter() {
    return family()
        .on(day("Mon 3 Jun 2024"))
        .becameLookedAfter("CE1", "C1", LegalStatus.CARE_ORDER);
  }

  private static FamilyCase closed(FamilyCase told) {
    return closed(told, CLOSED);
  }

  private static FamilyCase closed(FamilyCase told, LocalDate on) {
    return told.on(on).closed(ClosureReason.NO_LONGER_IN_NEED);
  }
}
