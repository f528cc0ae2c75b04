// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class EnquiriesTest {

  private static final EnquiryId EN1 = new EnquiryId("EN1");
  private static final PractitionerId TM1 = new PractitionerId("TM1");
  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"))
          .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
          .enquiryStarted("EN1", "SD1");

  private static FamilyCase concluded(FamilyCase told, ChildId child, EnquiryOutcome outcome) {
    return told.record(
        new EnquiryEvent.Concluded(EN1, new EnquiryConclusion(Set.of(child), outcome, TM1)));
  }

  private static CourseOfEnquiry enquiry(FamilyCase told) {
    return told.fold().enquiries().named(EN1).orElseThrow();
  }

  @Test
  void enquiriesAreFoundByNameAndByChild() {
    Enquiries enquiries = marlowe.fold().enquiries();

    assertThat(enquiries.named(EN1)).isPresent();
    assertThat(enquiries.named(new EnquiryId("EN9"))).isEmpty();
    assertThat(enquiries.about(C1)).hasSize(1);
    assertThat(enquiries.about(new ChildId("C9"))).isEmpty();
    assertThat(enquiries.discussions()).hasSize(1);
  }

  @Test
  void anEnquiryConcludesChildByChild() {
    FamilyCase half = concluded(marlowe, C1, EnquiryOutcome.CONFERENCE_NEEDED);
    FamilyCase whole = concluded(half, C2, EnquiryOutcome.SUBSTANTIATED_WITHOUT_CONTINUING_RISK);

    assertThat(enquiry(marlowe).isConcluded()).isFalse();
    assertThat(enquiry(half).isConcluded()).isFalse();
    assertThat(enquiry(half).conclusionFor(C2)).isEmpty();
    assertThat(enquiry(whole).isConcluded()).isTrue();
    assertThat(enquiry(whole).childrenNeedingConference()).containsExactly(C1);
  }

  @Test
  void theLatestConclusionAboutAChildCounts() {
    FamilyCase changed =
        concluded(
            concluded(marlowe, C1, EnquiryOutcome.CONFERENCE_NEEDED).on(day("Tue 12 Mar 2024")),
            C1,
            EnquiryOutcome.NOT_SUBSTANTIATED);

    assertThat(enquiry(changed).childrenNeedingConference()).isEmpty();
    assertThat(enquiry(changed).conclusionFor(C1).orElseThrow().concluded().on())
        .isEqualTo(day("Tue 12 Mar 2024"));
    assertThat(enquiry(changed).conclusions()).hasSize(2);
  }

  @Test
  void everythingNamesAChild() {
    Attendance there = Attendance.of(TM1);
    Narrative why = new Narrative("It fits.");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Enquiry(EN1, Set.of(), Optional.empty(), TM1))
        .withMessage("Enquiry EN1 must name at least one child");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnquiryConclusion(Set.of(), EnquiryOutcome.NOT_SUBSTANTIATED, TM1))
        .withMessage("An enquiry's conclusion must name at least one child");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StrategyDiscussion(
                    new StrategyDiscussionId("SD1"),
                    Set.of(),
                    there,
                    StrategyDecision.ASSESSMENT,
                    why))
        .withMessage("Strategy discussion SD1 must name a child");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(EN1).hasToString("EN1");
    assertThat(new StrategyDiscussionId("SD1")).hasToString("SD1");
  }
}
