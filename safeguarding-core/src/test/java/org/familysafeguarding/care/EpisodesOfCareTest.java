// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class EpisodesOfCareTest {

  private static final ChildId C1 = new ChildId("C1");

  private final FamilyCase inCare =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"))
          .on(day("Mon 11 Mar 2024"))
          .becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)
          .placed("PL1", "CE1", PlacementKind.FOSTER_CARE);

  private final FamilyCase home =
      inCare.on(day("Fri 22 Mar 2024")).leftCare("CE1", LeavingCare.RETURNED_HOME);

  @Test
  void aChildIsLookedAfterFromTheFirstDayAndNotOnTheDayOfLeaving() {
    EpisodesOfCare care = home.fold().care();

    assertThat(care.isLookedAfter(C1, day("Sun 10 Mar 2024"))).isFalse();
    assertThat(care.isLookedAfter(C1, day("Mon 11 Mar 2024"))).isTrue();
    assertThat(care.isLookedAfter(C1, day("Thu 21 Mar 2024"))).isTrue();
    assertThat(care.isLookedAfter(C1, day("Fri 22 Mar 2024"))).isFalse();
    assertThat(care.isLookedAfter(new ChildId("C2"), day("Mon 11 Mar 2024"))).isFalse();
    assertThat(care.all().get(0).end().orElseThrow().left().on()).isEqualTo(day("Fri 22 Mar 2024"));
  }

  @Test
  void anEpisodeGoesOnUntilTheChildLeaves() {
    CourseOfCare care = inCare.fold().care().of(C1).get(0);

    assertThat(care.span()).isEqualTo(DateSpan.from(day("Mon 11 Mar 2024")));
    assertThat(care.episode().legalStatus()).isEqualTo(LegalStatus.ACCOMMODATED);
    assertThat(care.end()).isEmpty();
  }

  @Test
  void placementsAndReviewsBelongToTheirEpisode() {
    EpisodesOfCare care =
        inCare
            .becameLookedAfter("CE2", "C2", LegalStatus.CARE_ORDER)
            .on(day("Thu 14 Mar 2024"))
            .placementEnded("PL1")
            .careReviewed("CR1", "CE1")
            .on(day("Fri 15 Mar 2024"))
            .placed("PL2", "CE1", PlacementKind.CONNECTED_PERSON)
            .fold()
            .care();

    CourseOfCare first = care.of(C1).get(0);
    assertThat(first.placements())
        .extracting(each -> each.ended().isPresent())
        .containsExactly(true, false);
    assertThat(first.reviews())
        .extracting(each -> each.held().on())
        .containsExactly(day("Thu 14 Mar 2024"));
    assertThat(care.of(new ChildId("C2")).get(0).placements()).isEmpty();
    assertThat(care.of(new ChildId("C2")).get(0).reviews()).isEmpty();
  }

  @Test
  void aChildMayBeLookedAfterAgain() {
    EpisodesOfCare care =
        home.on(day("Mon 3 Jun 2024"))
            .becameLookedAfter("CE2", "C1", LegalStatus.CARE_ORDER)
            .fold()
            .care();

    assertThat(care.of(C1)).hasSize(2);
    assertThat(care.isLookedAfter(C1, day("Sun 2 Jun 2024"))).isFalse();
    assertThat(care.isLookedAfter(C1, day("Mon 3 Jun 2024"))).isTrue();
  }

  @Test
  void theLegalStatusIsTheOneLastRecorded() {
    CourseOfCare care =
        inCare
            .on(day("Mon 18 Mar 2024"))
            .legalStatusChanged("CE1", LegalStatus.INTERIM_CARE_ORDER)
            .on(day("Wed 5 Jun 2024"))
            .legalStatusChanged("CE1", LegalStatus.CARE_ORDER)
            .fold()
            .care()
            .of(C1)
            .get(0);

    assertThat(care.legalStatusOn(day("Sun 10 Mar 2024"))).isEqualTo(LegalStatus.ACCOMMODATED);
    assertThat(care.legalStatusOn(day("Sun 17 Mar 2024"))).isEqualTo(LegalStatus.ACCOMMODATED);
    assertThat(care.legalStatusOn(day("Mon 18 Mar 2024")))
        .isEqualTo(LegalStatus.INTERIM_CARE_ORDER);
    assertThat(care.legalStatusOn(day("Wed 5 Jun 2024"))).isEqualTo(LegalStatus.CARE_ORDER);
    assertThat(care.legalStandings())
        .extracting(each -> each.since().on())
        .containsExactly(day("Mon 11 Mar 2024"), day("Mon 18 Mar 2024"), day("Wed 5 Jun 2024"));
  }

  @Test
  void stepsMayBeTakenBeforeTheChildIsLookedAfter() {
    CourseOfCare care =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .on(day("Fri 8 Mar 2024"))
            .stepTaken("CE1", CareStep.CARE_PLAN_PREPARED)
            .stepTaken("PL1", PlacementStep.APPROVED_BY_NOMINATED_OFFICER)
            .stepTaken("PL7", PlacementStep.APPROVED_BY_NOMINATED_OFFICER)
            .on(day("Mon 11 Mar 2024"))
            .becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)
            .placed("PL1", "CE1", PlacementKind.FOSTER_CARE)
            .stepTaken("CE1", CareStep.HEALTH_ASSESSED)
            .fold()
            .care()
            .of(C1)
            .get(0);
    PlacementSpan placement = care.placements().get(0);

    assertThat(care.steps()).hasSize(2);
    assertThat(care.first(CareStep.CARE_PLAN_PREPARED).orElseThrow().on())
        .isEqualTo(day("Fri 8 Mar 2024"));
    assertThat(care.first(CareStep.HEALTH_PLAN_MADE)).isEmpty();
    assertThat(care.hadTaken(CareStep.HEALTH_ASSESSED, day("Sun 10 Mar 2024"))).isFalse();
    assertThat(care.hadTaken(CareStep.HEALTH_ASSESSED, day("Mon 11 Mar 2024"))).isTrue();
    assertThat(placement.steps()).hasSize(1);
    assertThat(placement.first(PlacementStep.APPROVED_BY_DIRECTOR)).isEmpty();
    assertThat(
            placement.hadTaken(PlacementStep.APPROVED_BY_NOMINATED_OFFICER, day("Thu 7 Mar 2024")))
        .isFalse();
    assertThat(
            placement.hadTaken(PlacementStep.APPROVED_BY_NOMINATED_OFFICER, day("Fri 8 Mar 2024")))
        .isTrue();
  }

  @Test
  void thePlacementsTermsSayOnWhatFootingItIs() {
    PlacementTerms terms =
        new PlacementTerms(
            PlacementBasis.LONG_TERM_FOSTERING, PlacementDistance.ADJOINING_AREA, true, false);
    EpisodesOfCare care =
        inCare.placed("PL2", "CE1", PlacementKind.FOSTER_CARE, terms).fold().care();

    assertThat(care.of(C1).get(0).placements())
        .extracting(each -> each.placement().isOn(PlacementBasis.LONG_TERM_FOSTERING))
        .containsExactly(false, true);
    assertThat(terms.distance().isOutOfArea()).isTrue();
    assertThat(PlacementDistance.IN_AREA.isOutOfArea()).isFalse();
  }

  @Test
  void aCourseOfCareIsNamedWithItsDays() {
    assertThat(home.fold().care().all().get(0))
        .hasToString(
            "care CE1 of child C1, from Mon 11 Mar 2024 up to but not including Fri 22 Mar 2024");
  }

  @Test
  void coursesOfCareAreTheSameWhereAllThatIsRecordedOfThemIs() {
    CourseOfCare once = home.fold().care().all().get(0);
    CourseOfCare stillLookedAfter = inCare.fold().care().all().get(0);

    assertThat(home.fold().care().all().get(0)).isEqualTo(once).hasSameHashCodeAs(once);
    assertThat(stillLookedAfter).isNotEqualTo(once);
    assertThat(once).isNotEqualTo("care CE1");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(new CareEpisodeId("CE1")).hasToString("CE1");
    assertThat(new PlacementId("PL1")).hasToString("PL1");
    assertThat(new CareReviewId("CR1")).hasToString("CR1");
  }
}
