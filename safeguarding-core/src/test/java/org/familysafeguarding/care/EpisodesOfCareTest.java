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
  void idsReadAsTheyAreWritten() {
    assertThat(new CareEpisodeId("CE1")).hasToString("CE1");
    assertThat(new PlacementId("PL1")).hasToString("PL1");
    assertThat(new CareReviewId("CR1")).hasToString("CR1");
  }
}
