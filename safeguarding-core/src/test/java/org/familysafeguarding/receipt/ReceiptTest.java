// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.BankHolidays;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.receipt.ReceiptDifference.What;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.england.EnglandSlots;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  private static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  private static final LocalDate TUESDAY = day("Tue 12 Mar 2024");
  private static final Situation NOW = Situation.inEnglandOn(TUESDAY);
  private static final List<Rulebook> ENGLAND = List.of(PublishedRulebooks.england());

  private static final FamilyCase REFERRED =
      FamilyCase.opened(FRIDAY).withChildBorn("C1", day("Sat 6 May 2017")).referred("R1");

  private static final Receipt RECEIPT = Receipt.of(REFERRED.history(), NOW, ENGLAND);

  private static List<What> differences(Repetition again) {
    return again.differences().stream().map(ReceiptDifference::what).toList();
  }

  @Test
  void aReceiptSaysWhatWasFoundAndOnWhatItRested() {
    assertThat(RECEIPT.text().lines().map(line -> line.replaceAll("[0-9a-f]{64}", "#")))
        .startsWith(
            "family-safeguarding-receipt/1",
            "case CF-1 at version 3",
            "history #",
            "on 2024-03-12",
            "library " + LibraryVersion.running(),
            "rulebook England #",
            "calendar England and Wales #",
            "policy local policy #")
        .contains(
            "referral.decided-in-time | referral R1 (C1) | OVERDUE | 1 working day from Fri 8 Mar"
                + " 2024 ends on Mon 11 Mar 2024; not done by Tue 12 Mar 2024 | began 2024-03-08 |"
                + " Working Together 2023 | no settings | no departure | 2024-03-08 (entry E3)");
  }

  @Test
  void theRunningVersionIsThatOfTheBuild() {
    assertThat(LibraryVersion.running().value()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void anotherLibraryVersionIsToldAndNothingElse() {
    Receipt older =
        new Receipt(
            RECEIPT.judged(),
            RECEIPT.on(),
            new MadeUnder(
                new LibraryVersion("0.0.9"),
                RECEIPT.under().rulebooks(),
                RECEIPT.under().calendar(),
                RECEIPT.under().policy()),
            RECEIPT.findings());

    Repetition again = older.repeat(REFERRED.history(), NOW, ENGLAND);

    assertThat(again.isIdentical()).isFalse();
    assertThat(again).hasToString("library: was 0.0.9, is " + LibraryVersion.running());
  }

  @Test
  void anEditedHistoryAnotherRulebookPolicyAndCalendarAreEachTold() {
    FamilyCase edited =
        FamilyCase.opened(FRIDAY).withChildBorn("C1", day("Sun 7 May 2017")).referred("R1");
    LocalPolicy policy =
        LocalPolicy.of("Exampleton").setting(EnglandSlots.OTHER_AGENCIES_AT_CONFERENCE, 3);
    BankHolidays none =
        BankHolidays.named("Nowhere", day("Mon 1 Jan 2024"), day("Tue 31 Dec 2024"), List.of());
    Situation other = new Situation(TUESDAY, WorkingDayCalendar.of(none), policy);

    assertThat(differences(RECEIPT.repeat(edited.history(), NOW, ENGLAND)))
        .containsExactly(What.HISTORY);
    assertThat(differences(RECEIPT.repeat(REFERRED.history(), other, ENGLAND)))
        .containsExactly(What.CALENDAR, What.POLICY);
    assertThat(differences(RECEIPT.repeat(REFERRED.history(), NOW, List.of())))
        .contains(What.RULEBOOK, What.FINDING)
        .doesNotContain(What.HISTORY, What.LIBRARY);
  }

  @Test
  void whatWasRecordedLaterIsNotJudgedAgain() {
    FamilyCase grown = REFERRED.decided("R1", ReferralDecision.EARLY_HELP);

    assertThat(RECEIPT.repeat(grown.history(), NOW, ENGLAND).isIdentical()).isTrue();
    assertThat(
            RECEIPT
                .repeat(grown.history(), Situation.inEnglandOn(TUESDAY.plusDays(40)), ENGLAND)
                .isIdentical())
        .isTrue();
  }

  @Test
  void theReceiptOfAnotherCaseIsRefused() {
    FamilyCase other = FamilyCase.opened("CF-2", FRIDAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECEIPT.repeat(other.history(), NOW, ENGLAND))
        .withMessage("This is a receipt of CF-1, but the history is of CF-2");
  }

  @Test
  void aFingerprintIsSixtyFourHexadecimalDigits() {
    assertThat(RECEIPT.fingerprint().hex()).matches("[0-9a-f]{64}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fingerprint("abc"))
        .withMessage("A fingerprint is 64 hexadecimal digits, but was abc");
  }

  @Test
  void nothingIsHiddenFromAFingerprint() {
    FamilyCase one = REFERRED.shared("D1", "POL");
    assertThat(EveryPart.of(one.history().entries())).contains("given").contains("occurredOn");
    assertThat(EveryPart.of(List.of("ab", "c"))).isNotEqualTo(EveryPart.of(List.of("a", "bc")));
  }
}
