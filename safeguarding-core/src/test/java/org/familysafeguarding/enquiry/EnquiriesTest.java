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
  void stepsAreKeptWithTheirDaysAndTheFirstOfAKindCounts() {
    EnquiryStep asked = EnquiryStep.CONFERENCE_ASKED_FOR;
    Enquiries enquiries =
        marlowe
            .on(day("Tue 12 Mar 2024"))
            .record(new EnquiryEvent.StepTaken(EN1, Set.of(C1), asked))
            .on(day("Wed 13 Mar 2024"))
            .stepTaken("EN1", asked)
            .fold()
            .enquiries();

    assertThat(enquiries.steps()).hasSize(2);
    assertThat(enquiries.firstStep(EN1, C1, asked).orElseThrow().on())
        .isEqualTo(day("Tue 12 Mar 2024"));
    assertThat(enquiries.firstStep(EN1, C2, asked).orElseThrow().on())
        .isEqualTo(day("Wed 13 Mar 2024"));
    assertThat(enquiries.firstStep(EN1, C1, EnquiryStep.INTERIM_PLAN_AGREED)).isEmpty();
    assertThat(enquiries.firstStep(new EnquiryId("EN9"), C1, asked)).isEmpty();
  }

  @Test
  void theRecordOfADiscussionIsSharedOnceAndForAll() {
    StrategyDiscussionId discussion = new StrategyDiscussionId("SD1");
    FamilyCase shared =
        marlowe
            .on(day("Wed 6 Mar 2024"))
            .strategyRecordShared("SD1")
            .on(day("Thu 7 Mar 2024"))
            .strategyRecordShared("SD1");

    assertThat(marlowe.fold().enquiries().recordShared(discussion)).isEmpty();
    assertThat(shared.fold().enquiries().recordShared(discussion).orElseThrow().on())
        .isEqualTo(day("Wed 6 Mar 2024"));
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

  @Test
  void beingKeptFromAChildAndATeamTakingUpTheCaseAreRemembered() {
    Enquiries enquiries =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .multiAgencyTeam("MT1", "SW1", "PC1")
            .enquiryStarted("EN1")
            .stepTaken("EN1", EnquiryStep.ACCESS_REFUSED)
            .fold()
            .enquiries();

    assertThat(enquiries.steps())
        .extracting(TakenEnquiryStep::step)
        .containsExactly(EnquiryStep.ACCESS_REFUSED);
    assertThat(enquiries.multiAgencyTeams())
        .extracting(each -> each.engaged().on())
        .containsExactly(day("Mon 4 Mar 2024"));
  }
}
