// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class ReferralsTest {

  private static final ReferralId R1 = new ReferralId("R1");
  private static final Occurrence MONDAY = new Occurrence(new EntryId("E1"), day("Mon 4 Mar 2024"));

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .referred("R1")
          .withChildBorn("C2", day("Fri 13 Jul 2018"))
          .referred("R2");

  @Test
  void referralsAreFoundByNameAndByChild() {
    Referrals referrals = marlowe.fold().referrals();

    assertThat(referrals.named(R1)).isPresent();
    assertThat(referrals.named(new ReferralId("R9"))).isEmpty();
    assertThat(referrals.about(new ChildId("C1"))).hasSize(2);
    assertThat(referrals.about(new ChildId("C2")))
        .extracting(each -> each.referral().id().value())
        .containsExactly("R2");
  }

  @Test
  void theFirstDecisionAndTheFirstAcknowledgementAnswerAReferral() {
    ReceivedReferral referral =
        marlowe
            .on(day("Tue 5 Mar 2024"))
            .decided("R1", ReferralDecision.EARLY_HELP)
            .acknowledged("R1")
            .on(day("Wed 6 Mar 2024"))
            .decided("R1", ReferralDecision.STRATEGY_DISCUSSION)
            .acknowledged("R1")
            .fold()
            .referrals()
            .named(R1)
            .orElseThrow();

    assertThat(referral.decision().orElseThrow().decisions())
        .containsExactly(ReferralDecision.EARLY_HELP);
    assertThat(referral.acknowledged().orElseThrow().on()).isEqualTo(day("Tue 5 Mar 2024"));
  }

  @Test
  void theLastPrimaryNeedFoundCounts() {
    ReceivedReferral referral =
        marlowe
            .primaryNeedFound("R1", PrimaryNeed.NOT_STATED)
            .on(day("Wed 6 Mar 2024"))
            .primaryNeedFound("R1", PrimaryNeed.ABUSE_OR_NEGLECT)
            .fold()
            .referrals()
            .named(R1)
            .orElseThrow();

    assertThat(referral.referral().primaryNeed()).contains(PrimaryNeed.ABUSE_OR_NEGLECT);
    assertThat(referral.received().on()).isEqualTo(day("Mon 4 Mar 2024"));
  }

  @Test
  void stepsAreKeptWithTheirDaysAndTheFirstOfAKindCounts() {
    ReceivedReferral referral =
        marlowe
            .stepTaken("R1", ReferralStep.REFERRER_TOLD_OF_DECISION)
            .on(day("Wed 6 Mar 2024"))
            .stepTaken("R1", ReferralStep.FAMILY_TOLD_OF_DECISION)
            .on(day("Thu 7 Mar 2024"))
            .stepTaken("R1", ReferralStep.FAMILY_TOLD_OF_DECISION)
            .decided("R1", ReferralDecision.SERVICES)
            .acknowledged("R1")
            .primaryNeedFound("R1", PrimaryNeed.NOT_STATED)
            .fold()
            .referrals()
            .named(R1)
            .orElseThrow();

    assertThat(referral.steps()).hasSize(3);
    assertThat(referral.first(ReferralStep.FAMILY_TOLD_OF_DECISION).orElseThrow().on())
        .isEqualTo(day("Wed 6 Mar 2024"));
    assertThat(referral.first(ReferralStep.FAMILY_NOT_TOLD_FOR_SAFETY)).isEmpty();
    assertThat(referral.isNoFurtherAction()).isFalse();
  }

  @Test
  void everyChoiceOfALeadIsKept() {
    Referrals referrals =
        marlowe.leadChosen("R1", "HV1").leadChosen("R1", "SW1").fold().referrals();

    assertThat(referrals.leads())
        .extracting(each -> each.referral() + " " + each.practitioner().lead())
        .containsExactly("R1 HV1", "R1 SW1");
  }

  @Test
  void aReferralNamesAChildAndAContactNeedNot() {
    Narrative concern = new Narrative("Shouting at night.");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Referral(R1, Set.of(), ReferralSource.POLICE, Optional.empty(), concern))
        .withMessage("Referral R1 must name at least one child");
    assertThat(
            new Contact(new ContactId("CT1"), ReferralSource.ANONYMOUS, Set.of(), concern)
                .children())
        .isEmpty();
  }

  @Test
  void noFurtherActionStandsAlone() {
    PractitionerId tm1 = new PractitionerId("TM1");
    ReferralDecided none =
        new ReferralDecided(Set.of(ReferralDecision.NO_FURTHER_ACTION), tm1, MONDAY);
    ReferralDecided some = new ReferralDecided(Set.of(ReferralDecision.SERVICES), tm1, MONDAY);

    assertThat(none.isNoFurtherAction()).isTrue();
    assertThat(some.isNoFurtherAction()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReferralDecided(Set.of(), tm1, MONDAY))
        .withMessage("decisions must say at least one thing to be done");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(R1).hasToString("R1");
    assertThat(new ContactId("CT1")).hasToString("CT1");
  }
}
