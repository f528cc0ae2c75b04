// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

  @ParameterizedTest
  @CsvSource({
    "Sun 4 May 2014, Sun 4 May 2014, 0",
    "Sun 4 May 2014, Sun 3 May 2015, 0",
    "Sun 4 May 2014, Mon 4 May 2015, 1",
    "Sun 4 May 2014, Fri 3 May 2024, 9",
    "Sun 4 May 2014, Sat 4 May 2024, 10",
    "Mon 29 Feb 2016, Tue 28 Feb 2017, 0",
    "Mon 29 Feb 2016, Wed 1 Mar 2017, 1",
    "Mon 29 Feb 2016, Wed 28 Feb 2024, 7",
    "Mon 29 Feb 2016, Thu 29 Feb 2024, 8",
    "Wed 31 Dec 2008, Wed 30 Dec 2026, 17",
    "Wed 31 Dec 2008, Thu 31 Dec 2026, 18",
  })
  void aChildIsAYearOlderOnTheirBirthdayAndNotBefore(String born, String on, int age) {
    assertThat(new Birth.Born(day(born)).ageOn(day(on))).contains(age);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 4 May 2014, 0, Sun 4 May 2014",
    "Sun 4 May 2014, 18, Tue 4 May 2032",
    "Mon 29 Feb 2016, 4, Sat 29 Feb 2020",
    "Mon 29 Feb 2016, 18, Wed 1 Mar 2034",
    "Thu 31 Mar 2016, 18, Fri 31 Mar 2034",
  })
  void aBirthdayIsTheFirstDayOfThatAge(String born, int age, String birthday) {
    assertThat(new Birth.Born(day(born)).birthday(age)).contains(day(birthday));
  }

  @Test
  void anExpectedChildHasNoBirthday() {
    assertThat(new Birth.Expected(day("Mon 11 Mar 2024")).birthday(18)).isEmpty();
  }

  @Test
  void beforeTheBirthThereIsNoAge() {
    assertThat(new Birth.Born(day("Sun 4 May 2014")).ageOn(day("Sat 3 May 2014"))).isEmpty();
  }

  @Test
  void anExpectedChildHasNoAgeEvenAfterTheDayExpected() {
    Birth expected = new Birth.Expected(day("Mon 11 Mar 2024"));
    assertThat(expected.isBorn()).isFalse();
    assertThat(expected.ageOn(day("Tue 11 Mar 2025"))).isEmpty();
    assertThat(new Birth.Born(day("Mon 11 Mar 2024")).isBorn()).isTrue();
  }

  @Test
  void anExpectedChildIsBornAndStaysTheSameChild() {
    Child expected = FamilyPeople.expectedChild("C-3", day("Mon 11 Mar 2024"));
    Child born = expected.bornOn(day("Thu 14 Mar 2024"), Sex.FEMALE);
    assertThat(born.isBorn()).isTrue();
    assertThat(born.ageOn(day("Fri 14 Mar 2025"))).contains(1);
    assertThat(expected.ageOn(day("Fri 14 Mar 2025"))).isEmpty();
    assertThat(born.birth()).isEqualTo(new Birth.Born(day("Thu 14 Mar 2024")));
    assertThat(born.profile().sex()).isEqualTo(Sex.FEMALE);
    assertThat(born)
        .usingRecursiveComparison()
        .ignoringFields("birth", "profile.sex")
        .isEqualTo(expected);
  }

  @Test
  void nobodyIsBornTwice() {
    Child born = FamilyPeople.child("C-1", day("Sun 4 May 2014"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> born.bornOn(day("Mon 5 May 2014"), Sex.MALE))
        .withMessage("Child C-1 is recorded as born already; update the child instead");
  }

  @Property
  void ageNeverFallsAsDaysPass(
      @ForAll @IntRange(max = 8000) int first, @ForAll @IntRange(max = 8000) int more) {
    LocalDate born = day("Mon 29 Feb 2016");
    Birth birth = new Birth.Born(born);
    int younger = birth.ageOn(born.plusDays(first)).orElseThrow();
    int older = birth.ageOn(born.plusDays(first).plusDays(more)).orElseThrow();
    assertThat(older).isGreaterThanOrEqualTo(younger);
  }
}
