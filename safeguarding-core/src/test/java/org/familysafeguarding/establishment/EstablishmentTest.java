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
import java.util.Optional;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.MembershipKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.calendar.DateSpan;
import org.junit.jupiter.api.Test;

/** What an establishment answers about a day, and what it refuses. */
class EstablishmentTest {

  private static final LocalDate LATER = day("Mon 3 Mar 2025");
  private static final PractitionerId SW1 = new PractitionerId("SW1");
  private static final PractitionerId MH1 = new PractitionerId("MH1");

  private final SmallCouncil council =
      new SmallCouncil()
          .practitioner("TM1", Discipline.SOCIAL_WORK, "LA")
          .practitioner("SW1", Discipline.SOCIAL_WORK, "LA")
          .practitioner("MH1", Discipline.MENTAL_HEALTH, "NHS")
          .with(SmallCouncil.post("P-TM", Discipline.SOCIAL_WORK, "1", DateSpan.from(SET_UP)))
          .with(SmallCouncil.seat("P-TM", FS1, Belonging.MANAGER, "1"))
          .post("P-SW", Discipline.SOCIAL_WORK)
          .with(SmallCouncil.post("P-MH", Discipline.MENTAL_HEALTH, "0.8", DateSpan.from(SET_UP)))
          .with(SmallCouncil.seat("P-MH", FS1, Belonging.HOME_TEAM, "0.5"))
          .with(SmallCouncil.seat("P-MH", FS2, Belonging.SERVED_TEAM, "0.3"))
          .filled("P-TM", "TM1", DateSpan.from(SET_UP))
          .filled("P-SW", "SW1", DateSpan.of(SET_UP, LATER))
          .with(
              new PostFilling(new PostId("P-MH"), MH1, Engagement.SECONDED, DateSpan.from(SET_UP)));

  @Test
  void aTeamOnADayIsWhoeverFillsItsSeats() {
    Team team = council.establishment().teamOn(FS1, SET_UP).orElseThrow();

    assertThat(team.name()).isEqualTo("North");
    assertThat(team.manager()).contains(new PractitionerId("TM1"));
    assertThat(team.members())
        .extracting(member -> member.practitioner() + " " + member.kind())
        .containsExactly("TM1 CORE", "SW1 CORE", "MH1 SHARED");
    assertThat(council.establishment().teamOn(FS1, LATER).orElseThrow().members())
        .extracting(member -> member.practitioner().value())
        .containsExactly("TM1", "MH1");
    assertThat(council.establishment().teamOn(FS1, SET_UP.minusDays(1))).isEmpty();
    assertThat(council.establishment().teamOn(FS2, SET_UP).orElseThrow().members())
        .allMatch(member -> member.kind() == MembershipKind.SHARED);
  }

  @Test
  void aVacancyIsKnownFromTheDaySomebodyLeft() {
    Establishment establishment = council.establishment();

    assertThat(establishment.vacanciesOn(LATER.minusDays(1))).isEmpty();
    assertThat(establishment.vacanciesOn(LATER.plusDays(40)))
        .singleElement()
        .hasToString("post P-SW (1.0) vacant since Mon 3 Mar 2025");
    assertThat(establishment.fteOf(SW1, LATER.minusDays(1))).hasToString("1.0");
    assertThat(establishment.fteOf(SW1, LATER)).isEqualTo(Fte.NONE);
  }

  @Test
  void aPostNobodyEverFilledIsVacantSinceItWasEstablished() {
    council.with(
        SmallCouncil.post(
            "P-NEW", Discipline.RECOVERY, "0.5", DateSpan.from(day("Tue 1 Oct 2024"))));

    assertThat(council.establishment().vacanciesOn(day("Mon 30 Sep 2024"))).isEmpty();
    assertThat(council.establishment().vacanciesOn(LATER.minusDays(1)))
        .extracting(Vacancy::since)
        .containsExactly(day("Tue 1 Oct 2024"));
  }

  @Test
  void aSharedPractitionerHasAPlaceInEachTeam() {
    assertThat(council.establishment().placesOf(MH1, SET_UP))
        .extracting(place -> place.seat().team() + " " + place.seat().share())
        .containsExactly("FS1 0.5", "FS2 0.3");
    assertThat(council.establishment().fteOf(MH1, SET_UP)).hasToString("0.8");
    assertThat(council.establishment().inPostOn(LATER))
        .containsExactly(new PractitionerId("TM1"), MH1);
  }

  @Test
  void linesTrainingLeaveAndAssessedYearsHoldOnTheirDays() {
    DateSpan aYear = DateSpan.of(SET_UP, day("Tue 3 Jun 2025"));
    Establishment establishment =
        council
            .with(
                new SupervisionLine(
                    SW1, new PractitionerId("TM1"), SupervisionLineKind.CASE_MANAGEMENT, aYear))
            .with(new AssessedYear(SW1, aYear))
            .with(new HeldTraining(SW1, TrainingKind.MOTIVATIONAL_INTERVIEWING, aYear))
            .leave("SW1", LeaveKind.ANNUAL, DateSpan.of(SET_UP, SET_UP.plusDays(5)))
            .establishment();
    LocalDate lastDay = day("Mon 2 Jun 2025");

    assertThat(establishment.supervisorOf(SW1, SupervisionLineKind.CASE_MANAGEMENT, lastDay))
        .contains(new PractitionerId("TM1"));
    assertThat(establishment.supervisorOf(SW1, SupervisionLineKind.CLINICAL, lastDay)).isEmpty();
    assertThat(establishment.assessedYearOf(SW1, lastDay)).isPresent();
    assertThat(establishment.assessedYearOf(SW1, lastDay.plusDays(1))).isEmpty();
    assertThat(establishment.isTrained(SW1, TrainingKind.MOTIVATIONAL_INTERVIEWING, lastDay))
        .isTrue();
    assertThat(
            establishment.isTrained(
                SW1, TrainingKind.MOTIVATIONAL_INTERVIEWING, lastDay.plusDays(1)))
        .isFalse();
    assertThat(establishment.leaveOf(SW1, SET_UP.plusDays(4))).isPresent();
    assertThat(establishment.leaveOf(SW1, SET_UP.plusDays(5))).isEmpty();
  }

  @Test
  void anAgreementThatRanOutIsFoundOnTheDayItEnds() {
    LocalDate ends = day("Tue 1 Apr 2025");
    council
        .with(SmallCouncil.informationSharing("IS1", DateSpan.of(SET_UP, ends)))
        .with(SmallCouncil.honoraryContract("HC1", "MH1", DateSpan.from(SET_UP)));

    assertThat(council.establishment().agreementGapsOn(day("Mon 31 Mar 2025"))).isEmpty();
    assertThat(council.establishment().agreementGapsOn(ends))
        .singleElement()
        .hasToString("no information sharing agreement with NHS: IS1 ended on Tue 1 Apr 2025");
  }

  @Test
  void whoeverIsSecondedNeedsAnHonoraryContract() {
    council.with(SmallCouncil.informationSharing("IS1", DateSpan.from(SET_UP)));

    assertThat(council.establishment().agreementGapsOn(SET_UP))
        .singleElement()
        .hasToString("no honorary contract with NHS for MH1: there never was one");
    assertThat(council.establishment().agreementsOn(SET_UP)).hasSize(1);
  }

  @Test
  void everythingThatCannotBeSoIsToldAtOnce() {
    EstablishmentDraft draft =
        council
            .filled("P-SW", "NOBODY", DateSpan.from(day("Mon 6 Jan 2025")))
            .filled("P-TM", "SW1", DateSpan.of(day("Mon 1 Jan 2024"), day("Mon 8 Jan 2024")))
            .with(SmallCouncil.seat("P-SW", FS2, Belonging.SERVED_TEAM, "0.2"))
            .with(SmallCouncil.seat("P-GONE", new TeamId("FS9"), Belonging.CORE, "1"))
            .post("P-SW", Discipline.SOCIAL_WORK)
            .leave("SW9", LeaveKind.SICK, DateSpan.from(LATER))
            .practitioner("SW1", Discipline.SOCIAL_WORK, "ELSEWHERE")
            .draft();

    assertThat(draft.faults().stream().map(EstablishmentFault::message))
        .contains(
            "SW1 is listed already",
            "P-SW is listed already",
            "agency ELSEWHERE is not listed",
            "practitioner NOBODY is not listed",
            "post P-SW is filled by somebody already on some of the days",
            "post P-TM is filled on days on which there is no such post",
            "post P-SW is of 1.0, but its seats come to 2.2 from 2024-06-03 on",
            "post P-SW cannot be core to team FS1 while it has a seat in another",
            "post P-GONE is not listed",
            "team FS9 is not listed",
            "practitioner SW9 is not listed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Establishment.of(draft))
        .withMessageStartingWith("An establishment must agree with itself, but [");
  }

  @Test
  void aPostIsForOnePersonAtMost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallCouncil.post("P", Discipline.RECOVERY, "1.2", DateSpan.from(SET_UP)))
        .withMessage("The FTE of post P must be above 0 and at most 1, but was 1.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.parse("0.123"))
        .withMessage("An FTE must be a number with at most two decimal places, such as 0.6");
    assertThatIllegalArgumentException().isThrownBy(() -> Fte.parse("half"));
    assertThat(Fte.parse("0.55").plus(Fte.parse("0.5"))).hasToString("1.05");
    assertThat(Fte.parse("2")).hasToString("2.0").isEqualTo(Fte.parse("2.000"));
  }

  @Test
  void anAgreementSaysWhomItIsForWhereItIsForOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PartnerAgreement.Terms(
                    PartnerAgreementKind.HONORARY_CONTRACT, Optional.empty()))
        .withMessage(
            "Of the kind honorary contract, an agreement must name the practitioner it is for");
  }

  @Test
  void noNameIsInItsText() {
    assertThat(council.establishment())
        .hasToString("establishment of LA (practitioners: 3, facts: 12)");
  }
}
