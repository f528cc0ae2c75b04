// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.BankHoliday;
import org.familysafeguarding.calendar.BankHolidays;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.decision.RefusedEntriesException;
import org.familysafeguarding.decision.Verdict;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.england.EnglandSlots;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class SafeguardingTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  private static final LocalDate TUESDAY = day("Tue 12 Mar 2024");

  private static final FamilyCase REFERRED =
      FamilyCase.opened(FRIDAY).withChildBorn("C1", day("Sat 6 May 2017")).referred("R1");

  private final InMemoryCaseFileStore store = new InMemoryCaseFileStore();
  private final Safeguarding safeguarding = Safeguarding.with(store);

  private static List<Entry> entries(FamilyCase told, int from) {
    List<Entry> all = told.history().entries();
    return all.subList(from, all.size());
  }

  @Test
  void aFileNobodyHasWrittenToIsEmpty() {
    assertThat(safeguarding.open(FILE).version()).isZero();
    assertThat(safeguarding.review(FILE, FRIDAY).findings().isEmpty()).isTrue();
  }

  @Test
  void whatIsRecordedIsKeptAndShown() {
    CaseFile after = safeguarding.record(FILE, 0, entries(REFERRED, 0));

    assertThat(after.referrals().all()).hasSize(1);
    assertThat(after.version()).isEqualTo(3);
    assertThat(store.history(FILE)).isEqualTo(REFERRED.history());
    assertThat(safeguarding.open(FILE).version()).isEqualTo(3);
  }

  @Test
  void whatCannotHaveHappenedIsRefusedBeforeTheStoreSeesIt() {
    safeguarding.record(FILE, 0, entries(REFERRED, 0));
    FamilyCase impossible = REFERRED.decided("R9", ReferralDecision.EARLY_HELP);

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> safeguarding.record(FILE, 3, entries(impossible, 3)));
    assertThat(store.history(FILE)).isEqualTo(REFERRED.history());
  }

  @Test
  void aStoreThatRefusesIsNeverAskedToKeepTheImpossible() {
    FamilyCase impossible = REFERRED.decided("R9", ReferralDecision.EARLY_HELP);
    Safeguarding untouched = Safeguarding.with(new RefusingStore());

    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> untouched.record(FILE, 0, entries(impossible, 0)));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> untouched.record(FILE, 0, entries(REFERRED, 0)));
  }

  @Test
  void whatARuleRefusesIsNotRecordedUnlessItIsTakenOver() {
    FamilyCase begun = REFERRED.protectionPlan("PL1", "C1");
    safeguarding.record(FILE, 0, entries(REFERRED, 0));

    assertThatExceptionOfType(RefusedEntriesException.class)
        .isThrownBy(() -> safeguarding.record(FILE, 3, entries(begun, 3)))
        .withMessageContaining("plan.begun-by-conference")
        .satisfies(refused -> assertThat(refused.decision().verdict()).isEqualTo(Verdict.REFUSE));
    assertThat(store.history(FILE)).isEqualTo(REFERRED.history());

    CaseFileId other = new CaseFileId("CF-2");
    assertThat(safeguarding.takeOver(other, entries(begun, 0)).version()).isEqualTo(4);
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> safeguarding.takeOver(other, entries(begun, 0)));
  }

  @Test
  void decidingRecordsNothing() {
    safeguarding.record(FILE, 0, entries(REFERRED, 0));
    FamilyCase begun = REFERRED.protectionPlan("PL1", "C1");

    assertThat(safeguarding.decide(safeguarding.open(FILE), entries(begun, 3), FRIDAY).verdict())
        .isEqualTo(Verdict.REFUSE);
    assertThat(store.history(FILE)).isEqualTo(REFERRED.history());
  }

  @Test
  void aWriterWhoHasMissedSomethingIsRefusedBeforeAnythingIsFolded() {
    safeguarding.record(FILE, 0, entries(REFERRED, 0));
    FamilyCase impossible = REFERRED.decided("R9", ReferralDecision.EARLY_HELP);

    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> safeguarding.record(FILE, 2, entries(impossible, 3)))
        .withMessage("CF-1 is at version 3, not 2; read it again and decide anew");
    assertThat(store.history(FILE)).isEqualTo(REFERRED.history());
  }

  @Test
  void aStoredCaseIsReviewedOnADay() {
    safeguarding.record(FILE, 0, entries(REFERRED, 0));

    assertThat(safeguarding.review(FILE, TUESDAY).obligations())
        .extracting(each -> each.finding().card().id().value())
        .containsExactly(
            "referral.decided-in-time",
            "referral.acknowledged-in-time",
            "referral.referrer-told-of-decision",
            "referral.family-told-of-decision");
    assertThat(safeguarding.review(REFERRED.fold(), FRIDAY).obligations())
        .noneMatch(Obligation::isOverdue);
  }

  @Test
  void aCouncilHasItsOwnCalendarPolicyAndRulebooks() {
    BankHolidays friday =
        BankHolidays.named(
            "Sandmere",
            day("Mon 1 Jan 2024"),
            day("Tue 31 Dec 2024"),
            List.of(new BankHoliday(day("Mon 11 Mar 2024"), "Founders' Day", "the gazette")));
    safeguarding.record(FILE, 0, entries(REFERRED, 0));
    Safeguarding local = safeguarding.countingBy(WorkingDayCalendar.of(friday));

    assertThat(local.review(FILE, FRIDAY).obligations())
        .extracting(Obligation::dueBy)
        .containsOnly(TUESDAY);
    assertThat(safeguarding.judgingBy(List.of()).review(FILE, TUESDAY).findings().isEmpty())
        .isTrue();
    LocalPolicy policy =
        LocalPolicy.ofDefaults().setting(EnglandSlots.OTHER_AGENCIES_AT_CONFERENCE, 3);
    assertThat(safeguarding.under(policy).review(FILE, TUESDAY).situation().policy())
        .isSameAs(policy);
    assertThat(safeguarding.review(FILE, TUESDAY).situation().policy())
        .isSameAs(LocalPolicy.ofDefaults());
  }

  /** A store that keeps nothing and says so. */
  private static final class RefusingStore implements CaseFileStore {

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      throw new UnsupportedOperationException("This store keeps nothing");
    }

    @Override
    public CaseHistory history(CaseFileId file) {
      return CaseHistory.empty(file);
    }

    @Override
    public List<CaseFileId> files() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
