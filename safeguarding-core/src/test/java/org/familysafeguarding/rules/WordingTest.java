// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.departure.DepartureRole;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  private static final LocalDate TUESDAY = day("Tue 12 Mar 2024");

  /** A few of the texts in Welsh; the rest stay English. */
  private static final ResourceBundle WELSH =
      new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {
            {"referral.decided-in-time.title", "Penderfynir ar atgyfeiriad mewn pryd"},
            {"clock.not-done", "heb ei wneud erbyn %s"},
            {"strategy.attended-by-all-three.police", "yr heddlu"},
            {"explain.overdue", "Yn hwyr: %s."},
            {"subject.referral", "atgyfeiriad"},
            {"event.referral-received", "derbyniwyd atgyfeiriad"},
            {"role.team-manager", "rheolwr tîm"},
            {"edition.none-before", "nid oes argraffiad o %s cyn %s"},
          };
        }

        @Override
        public Locale getLocale() {
          return Locale.ENGLISH;
        }
      };

  private static final FamilyCase REFERRED =
      FamilyCase.opened(FRIDAY).withChildBorn("C1", day("Sat 6 May 2017")).referred("R1");

  private static Finding overdue() {
    return RuleUnderTest.of("referral.decided-in-time").judge(REFERRED, TUESDAY).all().get(0);
  }

  @Test
  void aTranslationIsUsedWhereThereIsOneAndEnglishElsewhere() {
    Wording welsh = Wording.of(WELSH);

    assertThat(welsh.title(overdue().card())).isEqualTo("Penderfynir ar atgyfeiriad mewn pryd");
    assertThat(welsh.because(overdue().because()))
        .isEqualTo(
            "1 working day from Fri 8 Mar 2024 ends on Mon 11 Mar 2024; heb ei wneud erbyn Tue 12"
                + " Mar 2024");
  }

  @Test
  void wordsWithinASentenceAreTranslatedToo() {
    Because nobodyFrom =
        new Because.Facts(
            "strategy.attended-by-all-three.nobody-from",
            List.of(
                new Phrases(
                    List.of(
                        "strategy.attended-by-all-three.health",
                        "strategy.attended-by-all-three.police"))),
            overdue().because().evidence());

    assertThat(Wording.of(WELSH).because(nobodyFrom))
        .isEqualTo("nobody took part from: health, yr heddlu");
    assertThat(nobodyFrom.inWords()).isEqualTo("nobody took part from: health, police");
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrases(List.of()));
  }

  @Test
  void whatAFindingIsAboutAndWhatHappenedAreTranslatedToo() {
    assertThat(Explanation.of(overdue(), REFERRED.fold()).inWords(Wording.of(WELSH)))
        .contains("Yn hwyr: atgyfeiriad R1 (C1).")
        .anyMatch(sentence -> sentence.contains("\"derbyniwyd atgyfeiriad\" of Fri 8 Mar 2024"));
    assertThat(Wording.of(WELSH).say("%s, %s", DepartureRole.TEAM_MANAGER, DepartureRole.COURT))
        .isEqualTo("rheolwr tîm, court");
    Because before = new Because.BeforeFirstEdition("England", FRIDAY, List.of());
    assertThat(Wording.of(WELSH).because(before))
        .isEqualTo("nid oes argraffiad o England cyn Fri 8 Mar 2024");
  }

  /** A rule of a council's own may name what this library has no words for. */
  @Test
  void whatHasNoWordsReadsAsItSaysItself() {
    assertThat(Wording.of(WELSH).say("on a %s", DayOfWeek.FRIDAY)).isEqualTo("on a FRIDAY");
  }

  @Test
  void englishIsWhatFindingsSayOfThemselves() {
    assertThat(Wording.english().because(overdue().because()))
        .isEqualTo(overdue().because().inWords())
        .isEqualTo(
            "1 working day from Fri 8 Mar 2024 ends on Mon 11 Mar 2024; not done by Tue 12 Mar"
                + " 2024");
    assertThat(Wording.english().title(overdue().card())).isEqualTo(overdue().card().title());
  }

  @Test
  void aKeyWithoutTextIsItsOwnText() {
    assertThat(Wording.english().say("our own reason, %s times", 3))
        .isEqualTo("our own reason, 3 times");
  }

  @Test
  void everyTextBelongsToARuleThatThereIs() {
    Set<String> rules =
        PublishedRulebooks.all().stream()
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.rules().stream())
            .map(rule -> rule.card().id().value())
            .collect(Collectors.toSet());

    assertThat(Wording.english().texts().keySet())
        .filteredOn(key -> key.chars().filter(letter -> letter == '.').count() == 2)
        .filteredOn(key -> !key.startsWith("clock."))
        .isNotEmpty()
        .allMatch(key -> rules.contains(key.substring(0, key.lastIndexOf('.'))));
  }

  @Test
  void everyReasonIsAClauseWithoutAFullStop() {
    assertThat(Wording.english().texts())
        .allSatisfy(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank();
              if (!key.startsWith("explain.")) {
                assertThat(text).as(key).doesNotEndWith(".");
              }
            });
  }
}
