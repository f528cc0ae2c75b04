// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.establishment.SmallCouncil.FS1;
import static org.familysafeguarding.establishment.SmallCouncil.FS2;
import static org.familysafeguarding.establishment.SmallCouncil.SET_UP;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.DateSpan;
import org.junit.jupiter.api.Test;

/** Who covers each of the four functions on a day, and why nobody does. */
class CoverageTest {

  private static final LocalDate LEFT = day("Mon 3 Feb 2025");
  private static final LocalDate REPLACED = day("Tue 1 Apr 2025");

  private final SmallCouncil council =
      new SmallCouncil()
          .practitioner("MH1", Discipline.MENTAL_HEALTH, "NHS")
          .practitioner("MH2", Discipline.CLINICAL_PSYCHOLOGY, "NHS")
          .post("P-MH", Discipline.MENTAL_HEALTH)
          .filled("P-MH", "MH1", DateSpan.of(SET_UP, LEFT));

  @Test
  void whoeverFillsAPostWithASeatInTheTeamCoversItsFunction() {
    assertThat(mentalHealth(day("Fri 31 Jan 2025")))
        .isEqualTo(
            new Coverage.Covered(
                SpecialistFunction.MENTAL_HEALTH, List.of(new PractitionerId("MH1"))))
        .hasToString("mental health: covered by MH1");
  }

  @Test
  void theDayAFillingEndsIsTheFirstDayOfTheVacancy() {
    assertThat(mentalHealth(day("Sun 2 Feb 2025")).isCovered()).isTrue();
    assertThat(mentalHealth(LEFT)).isEqualTo(vacantSince(LEFT));
    assertThat(mentalHealth(day("Wed 31 Dec 2025")))
        .isEqualTo(vacantSince(LEFT))
        .hasToString(
            "mental health: nobody since Mon 3 Feb 2025, because post P-MH is vacant since Mon 3"
                + " Feb 2025");
  }

  @Test
  void aSuccessorCoversItFromTheFirstDay() {
    council.filled("P-MH", "MH2", DateSpan.from(REPLACED));

    assertThat(mentalHealth(day("Mon 31 Mar 2025")).isCovered()).isFalse();
    assertThat(mentalHealth(REPLACED).isCovered()).isTrue();
  }

  @Test
  void somebodyOnLeaveDoesNotCover() {
    LocalDate away = day("Mon 20 Jan 2025");
    council.leave("MH1", LeaveKind.SICK, DateSpan.of(away, day("Mon 27 Jan 2025")));

    assertThat(mentalHealth(day("Sun 19 Jan 2025")).isCovered()).isTrue();
    assertThat(mentalHealth(day("Sun 26 Jan 2025")))
        .hasToString(
            "mental health: nobody since Mon 20 Jan 2025, because MH1 is on sick leave since Mon"
                + " 20 Jan 2025");
    assertThat(mentalHealth(day("Mon 27 Jan 2025")).isCovered()).isTrue();
  }

  @Test
  void anAbsenceThatTurnsIntoAVacancyIsOneTimeWithoutCover() {
    council.leave("MH1", LeaveKind.SICK, DateSpan.from(day("Mon 20 Jan 2025")));

    assertThat(mentalHealth(day("Mon 10 Feb 2025")))
        .isEqualTo(
            new Coverage.Uncovered(
                SpecialistFunction.MENTAL_HEALTH,
                day("Mon 20 Jan 2025"),
                List.of(new CoverageGap.Vacant(new PostId("P-MH"), LEFT))));
  }

  @Test
  void aPostThatEndsLeavesTheFunctionWithoutAPost() {
    LocalDate cut = day("Wed 1 Jan 2025");

    Establishment without = council.establishment().without(Discipline.MENTAL_HEALTH, cut);

    assertThat(without.coverageOf(FS1, SpecialistFunction.MENTAL_HEALTH, cut.plusDays(9)))
        .isEqualTo(
            new Coverage.Uncovered(
                SpecialistFunction.MENTAL_HEALTH,
                cut,
                List.of(new CoverageGap.Ended(new PostId("P-MH"), cut))));
    assertThat(without.coverageOf(FS1, SpecialistFunction.MENTAL_HEALTH, cut.minusDays(1)))
        .matches(Coverage::isCovered);
    assertThat(without.postsOn(cut)).isEmpty();
  }

  @Test
  void aDisciplineTakenAwayFromBeforeTheTeamBeganWasNeverThere() {
    Establishment without =
        council.establishment().without(Discipline.MENTAL_HEALTH, day("Mon 1 Jan 2024"));

    assertThat(without.coverageOf(FS1, SpecialistFunction.MENTAL_HEALTH, LEFT))
        .hasToString(
            "mental health: nobody since Mon 3 Jun 2024, because the team has had no post for it"
                + " since Mon 3 Jun 2024");
  }

  @Test
  void theTeamThatAPostServesIsCoveredToo() {
    SmallCouncil shared =
        new SmallCouncil()
            .practitioner("RW1", Discipline.RECOVERY, "NHS")
            .with(SmallCouncil.post("P-RW", Discipline.RECOVERY, "1", DateSpan.from(SET_UP)))
            .with(SmallCouncil.seat("P-RW", FS1, Belonging.HOME_TEAM, "0.6"))
            .with(SmallCouncil.seat("P-RW", FS2, Belonging.SERVED_TEAM, "0.4"))
            .filled("P-RW", "RW1", DateSpan.from(SET_UP));

    for (TeamId team : List.of(FS1, FS2)) {
      assertThat(shared.establishment().coverageOf(team, SET_UP))
          .filteredOn(Coverage::isCovered)
          .extracting(Coverage::function)
          .containsExactly(SpecialistFunction.SUBSTANCE_MISUSE);
    }
  }

  @Test
  void aTeamWithoutPostsIsUncoveredSinceItWasSetUp() {
    assertThat(council.establishment().coverageOf(FS2, LEFT))
        .hasSize(4)
        .allMatch(each -> each instanceof Coverage.Uncovered not && not.since().equals(SET_UP));
  }

  @Test
  void coverageWithoutAReasonCannotBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Coverage.Uncovered(SpecialistFunction.SUBSTANCE_MISUSE, SET_UP, List.of()))
        .withMessage("Why nobody covers substance misuse must be said");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage.Covered(SpecialistFunction.SUBSTANCE_MISUSE, List.of()))
        .withMessage("Whoever covers substance misuse must be named");
  }

  private Coverage mentalHealth(LocalDate day) {
    return council.establishment().coverageOf(FS1, SpecialistFunction.MENTAL_HEALTH, day);
  }

  private static Coverage vacantSince(LocalDate since) {
    return new Coverage.Uncovered(
        SpecialistFunction.MENTAL_HEALTH,
        since,
        List.of(new CoverageGap.Vacant(new PostId("P-MH"), since)));
  }
}
