// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

  private static final BankHoliday GOOD_FRIDAY = holiday("Fri 29 Mar 2024", "Good Friday");
  private static final BankHoliday EASTER_MONDAY = holiday("Mon 1 Apr 2024", "Easter Monday");
  private static final BankHoliday EARLY_MAY = holiday("Mon 6 May 2024", "Early May bank holiday");
  private static final LocalDate FIRST = day("Mon 25 Mar 2024");
  private static final LocalDate LAST = day("Fri 31 May 2024");

  private static final BankHolidays SPRING = spring(EARLY_MAY, GOOD_FRIDAY, EASTER_MONDAY);

  private static BankHoliday holiday(String on, String name) {
    return new BankHoliday(day(on), name, "a list");
  }

  private static BankHolidays spring(BankHoliday... holidays) {
    return BankHolidays.named("Fleetshire", FIRST, LAST, List.of(holidays));
  }

  @Test
  void holidaysAreFoundByTheirDay() {
    assertThat(SPRING.on(day("Fri 29 Mar 2024"))).hasValue(GOOD_FRIDAY);
    assertThat(SPRING.on(day("Thu 28 Mar 2024"))).isEmpty();
  }

  @Test
  void holidaysBetweenTwoDaysComeInOrderWithBothDaysIncluded() {
    assertThat(SPRING.between(FIRST, LAST)).containsExactly(GOOD_FRIDAY, EASTER_MONDAY, EARLY_MAY);
    assertThat(SPRING.between(GOOD_FRIDAY.on(), EASTER_MONDAY.on()))
        .containsExactly(GOOD_FRIDAY, EASTER_MONDAY);
    assertThat(SPRING.between(GOOD_FRIDAY.on(), GOOD_FRIDAY.on())).containsExactly(GOOD_FRIDAY);
    assertThat(SPRING.between(day("Sat 30 Mar 2024"), day("Sun 31 Mar 2024"))).isEmpty();
  }

  @Test
  void aStretchOfDaysDoesNotRunBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.between(LAST, FIRST))
        .withMessage(
            "The end must not come before the start, but 2024-03-25 comes before 2024-05-31");
  }

  @Test
  void nothingIsSaidOfADayOutsideTheKnownOnes() {
    LocalDate before = day("Sun 24 Mar 2024");
    LocalDate after = day("Sat 1 Jun 2024");
    assertThat(SPRING.knows(before)).isFalse();
    assertThat(SPRING.knows(FIRST)).isTrue();
    assertThat(SPRING.knows(LAST)).isTrue();
    assertThat(SPRING.knows(after)).isFalse();
    assertThat(SPRING.on(FIRST)).isEmpty();
    assertThat(SPRING.on(LAST)).isEmpty();
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(() -> SPRING.on(after))
        .satisfies(e -> assertThat(e.day()).isEqualTo(after))
        .satisfies(e -> assertThat(e.knownFrom()).isEqualTo(FIRST))
        .satisfies(e -> assertThat(e.knownTo()).isEqualTo(LAST))
        .satisfies(e -> assertThat(e.calendarName()).isEqualTo("Fleetshire"))
        .withMessage(
            "The bank holidays of Fleetshire are known from Mon 25 Mar 2024 to Fri 31 May 2024, and"
                + " the answer depends on Sat 1 Jun 2024: supply a list that covers that day"
                + " (BankHolidays.extendedBy)");
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(() -> SPRING.between(before, LAST))
        .satisfies(e -> assertThat(e.day()).isEqualTo(before));
    assertThatExceptionOfType(OutsideKnownHolidaysException.class)
        .isThrownBy(() -> SPRING.between(FIRST, after))
        .satisfies(e -> assertThat(e.day()).isEqualTo(after));
  }

  @Test
  void aListHoldsEachDayOnceAndOnlyKnownDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spring(GOOD_FRIDAY, holiday("Fri 29 Mar 2024", "Another day")))
        .withMessage(
            "Two bank holidays on one day: Good Friday (29 Mar 2024) and Another day (29 Mar"
                + " 2024)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spring(holiday("Mon 26 Aug 2024", "Summer bank holiday")))
        .withMessage(
            "Summer bank holiday (26 Aug 2024) is outside the days that are said to be known,"
                + " 2024-03-25 to 2024-05-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spring(holiday("Fri 22 Mar 2024", "A day too early")));
  }

  @Test
  void aListHasANameAndAStretchOfKnownDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.named(" ", FIRST, LAST, List.of()))
        .withMessageStartingWith("The name of a list of bank holidays must be text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.named("", FIRST, LAST, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.named("Fleetshire", LAST, FIRST, List.of()))
        .withMessage(
            "Bank holidays must be known from one day to the same or a later one, at most 200 years"
                + " on, but were given as known from 2024-05-31 to 2024-03-25");
    assertThat(BankHolidays.named("Fleetshire", FIRST, FIRST, List.of()).knows(FIRST)).isTrue();
  }

  @Test
  void nobodyKnowsTheHolidaysOfMoreThanTwoCenturies() {
    LocalDate lastAllowed = day("Wed 24 Mar 2224");
    assertThat(BankHolidays.named("Fleetshire", FIRST, lastAllowed, List.of()).knownTo())
        .isEqualTo(lastAllowed);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BankHolidays.named("Fleetshire", FIRST, lastAllowed.plusDays(1), List.of()));
  }

  @Test
  void aProclaimedDayIsAdded() {
    BankHoliday proclaimed = holiday("Fri 10 May 2024", "A day of celebration");
    BankHolidays more = SPRING.with(List.of(proclaimed));
    assertThat(more.on(day("Fri 10 May 2024"))).hasValue(proclaimed);
    assertThat(more.on(GOOD_FRIDAY.on())).hasValue(GOOD_FRIDAY);
    assertThat(SPRING.on(day("Fri 10 May 2024"))).isEmpty();
    assertThat(more.knownTo()).isEqualTo(LAST);
  }

  @Test
  void addingADayTheListHasAlreadyChangesNothing() {
    assertThat(SPRING.with(List.of(holiday("Fri 29 Mar 2024", "Holy Friday")))).isEqualTo(SPRING);
  }

  @Test
  void aDayBeyondTheKnownOnesCannotBeAdded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.with(List.of(holiday("Mon 3 Jun 2024", "A day"))));
  }

  @Test
  void aHolidayIsMoved() {
    BankHoliday later = holiday("Fri 10 May 2024", "Early May bank holiday");
    BankHolidays moved = SPRING.moved(day("Mon 6 May 2024"), later);
    assertThat(moved.between(FIRST, LAST)).containsExactly(GOOD_FRIDAY, EASTER_MONDAY, later);
    assertThat(moved.moved(day("Mon 6 May 2024"), later)).isEqualTo(moved);
  }

  @Test
  void onlyAHolidayIsMovedAndOnlyToAWorkingDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.moved(day("Tue 7 May 2024"), holiday("Fri 10 May 2024", "A day")))
        .withMessage(
            "A bank holiday is moved to a day that is none, but on 2024-05-07 there is none and on"
                + " 2024-05-10 none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.moved(EARLY_MAY.on(), holiday("Mon 1 Apr 2024", "A day")))
        .withMessage(
            "A bank holiday is moved to a day that is none, but on 2024-05-06 there is Early May"
                + " bank holiday and on 2024-04-01 Easter Monday");
  }

  @Test
  void aLaterListCarriesOnAndIsBelievedFromItsFirstDay() {
    BankHoliday spring = holiday("Mon 27 May 2024", "Spring bank holiday");
    BankHolidays later =
        BankHolidays.named("Fleetshire", EARLY_MAY.on(), day("Sun 30 Jun 2024"), List.of(spring));
    BankHolidays both = SPRING.extendedBy(later);
    assertThat(both.knownFrom()).isEqualTo(FIRST);
    assertThat(both.knownTo()).isEqualTo(day("Sun 30 Jun 2024"));
    assertThat(both.between(FIRST, both.knownTo()))
        .containsExactly(GOOD_FRIDAY, EASTER_MONDAY, spring);
  }

  @Test
  void aLaterListMayFollowOnTheNextDayButNotAfterAGap() {
    LocalDate nextDay = day("Sat 1 Jun 2024");
    LocalDate end = day("Tue 31 Dec 2024");
    BankHolidays next = BankHolidays.named("Fleetshire", nextDay, end, List.of());
    assertThat(SPRING.extendedBy(next).between(FIRST, end)).hasSize(3);
    BankHolidays gap = BankHolidays.named("Fleetshire", nextDay.plusDays(1), end, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.extendedBy(gap))
        .withMessage(
            "A list known from 2024-03-25 to 2024-05-31 must be extended without a gap, from no"
                + " earlier day and to no earlier day, but was given one known from 2024-06-02 to"
                + " 2024-12-31");
  }

  @Test
  void aListIsExtendedForwardsOnlyAndByTheSameNation() {
    BankHolidays shorter = BankHolidays.named("Fleetshire", FIRST, LAST.minusDays(1), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> SPRING.extendedBy(shorter));
    BankHolidays earlier = BankHolidays.named("Fleetshire", FIRST.minusDays(1), LAST, List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> SPRING.extendedBy(earlier));
    assertThat(earlier.extendedBy(SPRING).between(FIRST, LAST)).hasSize(3);
    assertThat(SPRING.extendedBy(SPRING)).isEqualTo(SPRING);
    BankHolidays other = BankHolidays.named("Fernshire", FIRST, LAST, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SPRING.extendedBy(other))
        .withMessage("Cannot extend the list of Fleetshire by that of Fernshire");
  }

  @Test
  void listsAreEqualWhenTheyKnowTheSame() {
    BankHolidays same = spring(GOOD_FRIDAY, EASTER_MONDAY, EARLY_MAY);
    assertThat(SPRING).isEqualTo(same).hasSameHashCodeAs(same);
    List<BankHoliday> days = List.of(GOOD_FRIDAY, EASTER_MONDAY, EARLY_MAY);
    assertThat(SPRING)
        .isNotEqualTo(spring(GOOD_FRIDAY, EASTER_MONDAY))
        .isNotEqualTo(BankHolidays.named("Fernshire", FIRST, LAST, days))
        .isNotEqualTo(BankHolidays.named("Fleetshire", FIRST.minusDays(1), LAST, days))
        .isNotEqualTo(BankHolidays.named("Fleetshire", FIRST, LAST.plusDays(1), days))
        .isNotEqualTo("Fleetshire");
  }

  @Test
  void aListReadsAsWhatItKnows() {
    assertThat(SPRING)
        .hasToString("bank holidays of Fleetshire from Mon 25 Mar 2024 to Fri 31 May 2024");
  }
}
