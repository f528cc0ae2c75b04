// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScreeningsTest {

  private static final AdultId A1 = new AdultId("A1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withAdult("A1")
          .screened("S1", ScreeningTool.DASH, "A1", 1, 1, 0)
          .screened("S2", ScreeningTool.GAD_7, "A1", 0, 1, 2, 3, 0, 1, 2);

  @Test
  void screeningsAreFoundByTheirTool() {
    Screenings screenings = marlowe.fold().screenings();

    assertThat(screenings.all()).hasSize(2);
    assertThat(screenings.by(ScreeningTool.DASH)).hasSize(1);
    assertThat(screenings.by(ScreeningTool.PHQ_9)).isEmpty();
  }

  @Test
  void theFirstResponseToAScreeningIsFound() {
    Screenings screenings =
        marlowe.alertActedOn("S2").on(day("Tue 5 Mar 2024")).alertActedOn("S2").fold().screenings();

    assertThat(screenings.responseTo(new ScreeningId("S1"))).isEmpty();
    assertThat(screenings.responseTo(new ScreeningId("S2")))
        .hasValueSatisfying(each -> assertThat(each.given().on()).isEqualTo(day("Mon 4 Mar 2024")));
    assertThat(screenings.responses()).hasSize(2);
  }

  @Test
  void nobodyRespondsToAScreeningThatWasNotRecorded() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(marlowe.alertActedOn("S9")::fold)
        .withMessageContaining("No screening S9 has been recorded by that day");
  }

  @Test
  @DisplayName("R42: a referral is filled in from the checklist, and may be made without one")
  void referral() {
    Screening dash = marlowe.fold().screenings().by(ScreeningTool.DASH).get(0).screening();
    MaracAction referral = MaracAction.referralFrom(dash);

    assertThat(referral)
        .isEqualTo(
            new MaracAction(
                MaracStep.REFERRED,
                A1,
                MaracRoute.VISIBLE_HIGH_RISK,
                new PractitionerId("SW1"),
                Optional.empty()));
    assertThat(
            marlowe
                .maracStep(MaracStep.REFERRED, "A1", MaracRoute.PROFESSIONAL_JUDGEMENT)
                .fold()
                .screenings()
                .maracActionsAbout(A1))
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MaracAction.referralFrom(
                    marlowe.fold().screenings().by(ScreeningTool.GAD_7).get(0).screening()))
        .withMessage("tool must be DASH, but was GAD_7");
  }

  @Test
  void nobodyDecidesNotToReferWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new MaracAction(
                    MaracStep.NOT_REFERRED,
                    A1,
                    MaracRoute.REPEAT,
                    new PractitionerId("SW1"),
                    Optional.empty()));
  }

  @Test
  @DisplayName("R43: no tool holds the wording of an item")
  void noWording() {
    assertThat(Arrays.stream(ScreeningTool.class.getDeclaredFields()).map(Field::getType))
        .doesNotContain(String.class);
  }

  @Test
  @DisplayName("R44: no event holds a score or a band, so that none is decided by one")
  void noEventHoldsAScore() {
    assertThat(EventKind.values())
        .allSatisfy(kind -> assertThat(componentTypes(kind.type())).noneMatch(this::isScore));
  }

  private Class<?>[] componentTypes(Class<? extends CaseEvent> event) {
    return Arrays.stream(event.getRecordComponents())
        .map(each -> each.getType())
        .toArray(Class<?>[]::new);
  }

  private boolean isScore(Class<?> type) {
    return type == Score.class || type == SdqScore.class || type == Band.class;
  }
}
