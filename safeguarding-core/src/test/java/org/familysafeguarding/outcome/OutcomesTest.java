// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.dailylife.DealingKind.POLICE_CALLED_TO_DOMESTIC_ABUSE;
import static org.familysafeguarding.outcome.SampleOutcomes.ALLOCATED;
import static org.familysafeguarding.outcome.SampleOutcomes.STUDY;
import static org.familysafeguarding.outcome.SampleOutcomes.TODAY;
import static org.familysafeguarding.outcome.SampleOutcomes.YEAR_AFTER;
import static org.familysafeguarding.outcome.SampleOutcomes.YEAR_BEFORE;
import static org.familysafeguarding.outcome.SampleOutcomes.family;
import static org.familysafeguarding.outcome.SampleOutcomes.measured;
import static org.familysafeguarding.outcome.SampleOutcomes.study;
import static org.familysafeguarding.testkit.Days.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.dailylife.Sessions;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.Test;

/** Families allocated on Monday 3 April 2023, looked at on Friday 1 March 2024 or later. */
class OutcomesTest {

  @Test
  void callsAreCountedForTheMonthsThePoliceToldAbout() {
    FamilyCase calmer =
        family()
            .on(TODAY)
            .partnerReported(
                POLICE_CALLED_TO_DOMESTIC_ABUSE,
                day("Fri 1 Jan 2021"),
                TODAY,
                day("Sat 2 Apr 2022"), // the day before the window
                YEAR_BEFORE,
                day("Sun 2 Apr 2023"),
                ALLOCATED,
                YEAR_AFTER); // the day after the window
    Measurement calls = measured(Measure.POLICE_DOMESTIC_ABUSE_CALLS, calmer);
    assertThat(calls.evidence().before())
        .hasToString("Optional[2 dealings / 12 family-months the agency told about]");
    assertThat(calls.evidence().ratio())
        .hasToString("1 dealings / 12 family-months the agency told about");
    assertThat(calls.value()).contains(new BigDecimal("-0.500000"));
    assertThat(calls.n()).isEqualTo(1);
  }

  @Test
  void familiesTheyToldTooLittleAboutAreLeftOutAndSoIsWhoNeverHadAny() {
    FamilyCase untold = family();
    FamilyCase short1 =
        family()
            .on(TODAY)
            .partnerReported(POLICE_CALLED_TO_DOMESTIC_ABUSE, day("Thu 2 Mar 2023"), TODAY);
    FamilyCase calm =
        family()
            .on(TODAY)
            .partnerReported(
                POLICE_CALLED_TO_DOMESTIC_ABUSE, YEAR_BEFORE, TODAY, day("Mon 5 Jun 2023"));
    Measurement calls = measured(Measure.POLICE_DOMESTIC_ABUSE_CALLS, untold, short1, calm);
    assertThat(calls.n()).isEqualTo(1);
    assertThat(calls.value()).isEmpty();
    assertThat(calls.evidence().asides())
        .extracting(Aside::count)
        .containsExactly(1L, 1L, 0L, 1L, 1L);
  }

  @Test
  void timeAfterAllocationEndsOnTheCensoringDay() {
    LocalDate censored = day("Tue 3 Oct 2023");
    FamilyCase told =
        family()
            .on(TODAY)
            .partnerReported(
                POLICE_CALLED_TO_DOMESTIC_ABUSE,
                YEAR_BEFORE,
                TODAY,
                day("Mon 4 Apr 2022"),
                day("Tue 2 May 2023"),
                censored);
    assertThat(measured(study(censored), Measure.POLICE_DOMESTIC_ABUSE_CALLS, told).get(0).n())
        .as("what was told only later is not known then")
        .isZero();
    FamilyCase then =
        family()
            .on(censored)
            .partnerReported(
                POLICE_CALLED_TO_DOMESTIC_ABUSE,
                YEAR_BEFORE,
                censored,
                day("Mon 4 Apr 2022"),
                day("Tue 2 May 2023"));
    Measurement calls = measured(study(censored), Measure.POLICE_DOMESTIC_ABUSE_CALLS, then).get(0);
    assertThat(calls.evidence().exposure().amount()).isEqualByComparingTo("18");
    assertThat(calls.value()).contains(new BigDecimal("1.000000"));
  }

  @Test
  void betterAttendanceHasThreeMeaningsAndThreeValues() {
    FamilyCase better =
        family()
            .on(TODAY)
            .attendanceReported("C1", day("Tue 3 Jan 2023"), ALLOCATED, new Sessions(100, 70, 10))
            .attendanceReported(
                "C1", day("Mon 17 Apr 2023"), day("Sat 22 Jul 2023"), new Sessions(100, 85, 0))
            .attendanceReported(
                "C1", day("Fri 31 Mar 2023"), day("Fri 14 Apr 2023"), new Sessions(8, 0, 8));
    FamilyCase unknown = family();
    assertThat(measured(Measure.ATTENDANCE_POINTS, better, unknown).n())
        .as("the last account overlaps the first, and lies on both sides")
        .isZero();
    FamilyCase plain =
        family()
            .on(TODAY)
            .attendanceReported("C1", day("Tue 3 Jan 2023"), ALLOCATED, new Sessions(100, 70, 10))
            .attendanceReported(
                "C1", day("Mon 17 Apr 2023"), day("Sat 22 Jul 2023"), new Sessions(100, 85, 0));
    assertThat(measured(Measure.ATTENDANCE_POINTS, plain).shown()).isEqualTo("+15.0 points");
    assertThat(measured(Measure.PUPILS_ATTENDING_MORE, plain).shown()).isEqualTo("100%");
    assertThat(measured(Measure.ABSENCE_CHANGE, plain).shown()).isEqualTo("-50%");
    assertThat(measured(Measure.ABSENCE_CHANGE, plain).evidence().exposure())
        .isEqualTo(new Exposure(new BigDecimal("200"), Exposure.Unit.SESSIONS));
  }

  @Test
  void daysInCareAreCountedForEachMonthOfChildhoodLookedAt() {
    FamilyCase looked =
        family()
            .on(day("Mon 6 Mar 2023"))
            .becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)
            .on(day("Mon 10 Apr 2023"))
            .leftCare("CE1", LeavingCare.RETURNED_HOME);
    Measurement days = measured(Measure.DAYS_IN_CARE, looked);
    assertThat(days.evidence().before().orElseThrow().numerator().amount())
        .isEqualByComparingTo("28");
    assertThat(days.evidence().ratio().numerator().amount()).isEqualByComparingTo("7");
    assertThat(days.shown()).isEqualTo("-75%");
    assertThat(measured(Measure.REUNIFIED, looked).shown()).isEqualTo("100%");
  }

  @Test
  void aBabyBornAfterAllocationHasNoTimeBeforeAndIsLeftOut() {
    FamilyCase baby =
        FamilyCase.opened(ALLOCATED).withUsualTeam().withChildBorn("C1", day("Thu 1 Jun 2023"));
    assertThat(measured(Measure.DAYS_IN_CARE, baby).n()).isZero();
    assertThat(measured(Measure.DAYS_IN_CARE, baby).evidence().aside(Aside.Kind.LEFT_OUT)).isOne();
  }

  @Test
  void becomingLookedAfterIsAskedOfThoseFollowedToTheEnd() {
    FamilyCase stayed = family();
    FamilyCase came =
        family()
            .on(day("Tue 2 Apr 2024"))
            .becameLookedAfter("CE1", "C1", LegalStatus.INTERIM_CARE_ORDER);
    FamilyCase cameLate =
        family().on(YEAR_AFTER).becameLookedAfter("CE1", "C1", LegalStatus.INTERIM_CARE_ORDER);
    FamilyCase wasThere =
        family()
            .on(day("Fri 31 Mar 2023"))
            .becameLookedAfter("CE1", "C1", LegalStatus.INTERIM_CARE_ORDER);
    Measurement share = measured(Measure.BECAME_LOOKED_AFTER, stayed, came, cameLate, wasThere);
    assertThat(share.n()).isEqualTo(3);
    assertThat(share.shown()).isEqualTo("33%");
    assertThat(share.evidence().exposure().amount()).isEqualByComparingTo("36");
    assertThat(
            measured(study(day("Tue 2 Apr 2024")), Measure.BECAME_LOOKED_AFTER, stayed).get(0).n())
        .as("twelve months are not over")
        .isZero();
  }

  @Test
  void comingBackIsCountedFromTheDayAfterTheClosing() {
    FamilyCase closed = family().on(day("Mon 15 May 2023")).closed(ClosureReason.NO_LONGER_IN_NEED);
    FamilyCase back = closed.on(day("Wed 15 May 2024")).reopened();
    FamilyCase backLate = closed.on(day("Thu 16 May 2024")).reopened();
    FamilyCase moved =
        family().on(day("Mon 15 May 2023")).closed(ClosureReason.MOVED_TO_ANOTHER_COUNCIL);
    Measurement share =
        measured(Measure.RETURNED_TO_STATUTORY_SERVICES, closed, back, backLate, moved);
    assertThat(share.n()).isEqualTo(3);
    assertThat(share.evidence().numerator()).isEqualByComparingTo("1");
    assertThat(share.evidence().aside(Aside.Kind.LEFT_OUT)).isOne();
  }

  @Test
  void aSecondReferralWithinTwelveMonthsIsAReReferral() {
    FamilyCase twice =
        family().referred("R1").on(day("Tue 2 Apr 2024")).referred("R2").on(TODAY).referred("R3");
    FamilyCase apart = family().referred("R1").on(YEAR_AFTER).referred("R2");
    assertThat(measured(Measure.REFERRED_AGAIN, twice).evidence().ratio().value())
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.666666667"));
    assertThat(measured(Measure.REFERRED_AGAIN, apart).evidence().numerator())
        .as("a year to the day is within twelve months; a day more is not")
        .isEqualByComparingTo("1");
    assertThat(
            measured(
                    Measure.REFERRED_AGAIN,
                    family().referred("R1").on(day("Thu 4 Apr 2024")).referred("R2"))
                .evidence()
                .numerator())
        .isEqualByComparingTo("0");
  }

  @Test
  void plansThatBeganAgainAndHowLongPlansLasted() {
    FamilyCase again =
        family()
            .protectionPlan("P1", "C1")
            .on(day("Mon 3 Jul 2023"))
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED)
            .on(day("Mon 1 Jan 2024"))
            .protectionPlan("P2", "C1")
            .on(day("Tue 2 Apr 2024"))
            .planEnded("P2", PlanEndReason.NO_LONGER_NEEDED);
    assertThat(measured(Measure.SECOND_OR_SUBSEQUENT_PLANS, again).shown()).isEqualTo("50%");
    assertThat(measured(STUDY, Measure.ENDED_PLANS_BY_LENGTH, again))
        .extracting(each -> each.part() + ": " + each.evidence().numerator())
        .containsExactly(
            "3 months or less: 1",
            "over 3 months, up to 6: 1",
            "over 6 months, less than a year: 0",
            "a year, less than 2: 0",
            "2 years or more: 0");
  }

  @Test
  void numbersOnTwoDaysAreOfChildrenAndNotOfPlans() {
    FamilyCase gone =
        FamilyCase.opened(day("Mon 6 Mar 2023"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2015"))
            .withChildBorn("C2", day("Wed 6 May 2015"))
            .protectionPlan("P1", "C1")
            .protectionPlan("P2", "C2")
            .on(day("Mon 3 Jul 2023"))
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED);
    Measurement change = measured(Measure.CHILD_PROTECTION_PLANS_CHANGE, gone);
    assertThat(change.n()).isEqualTo(2);
    assertThat(change.shown()).isEqualTo("-50%");
    assertThat(measured(Measure.LOOKED_AFTER_CHANGE, gone).shown()).isEqualTo("not computable");
  }

  @Test
  void whoIsWithKinIsAskedOfThoseLookedAfterToday() {
    FamilyCase kin =
        family()
            .becameLookedAfter("CE1", "C1", LegalStatus.INTERIM_CARE_ORDER)
            .placed("PL1", "CE1", PlacementKind.FOSTER_CARE)
            .on(day("Mon 8 May 2023"))
            .placementEnded("PL1")
            .placed("PL2", "CE1", PlacementKind.CONNECTED_PERSON);
    assertThat(measured(Measure.IN_KINSHIP_CARE, kin).shown()).isEqualTo("100%");
    assertThat(measured(Measure.IN_KINSHIP_CARE, family()).shown()).isEqualTo("not computable");
  }

  @Test
  void aFileOpenedAfterTheCensoringDayAddsNothing() {
    Study early = study(day("Sun 2 Apr 2023"));
    assertThat(Outcomes.none(early).plus(family().fold())).isEqualTo(Outcomes.none(early));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Outcomes.none(early).plus(Outcomes.none(STUDY)));
  }

  /** The families of Sandmere that its locality team had before came to FS1 or FS2 in June 2024. */
  @Test
  void allocationCanBeToNamedTeamsOnly() {
    Study study = allocatedTo(Set.of(new TeamId("FS1"), new TeamId("FS2")));
    Study toAny = allocatedTo(Set.of());
    CaseFile known = InventedCouncil.shipped().families().get(0).fold();
    assertThat(toAny.follow(known).map(Follow::anchor)).contains(known.openedOn().orElseThrow());
    assertThat(study.follow(known).map(Follow::anchor)).contains(day("Mon 10 Jun 2024"));
    assertThat(allocatedTo(Set.of(new TeamId("FS2"))).follow(known)).isEmpty();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new FollowUp(AnchorDay.REFERRAL, Set.of(new TeamId("FS1")), 12, 3))
        .withMessageContaining("FS1");
  }

  private static Study allocatedTo(Set<TeamId> teams) {
    return new Study(
        day("Thu 30 May 2024"),
        day("Fri 30 May 2025"),
        new FollowUp(AnchorDay.ALLOCATION, teams, 12, 3),
        WorkingDayCalendar.englandAndWales());
  }
}
