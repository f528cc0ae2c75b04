// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;
import org.junit.jupiter.api.Test;

/** How somebody who tests safeguarding rules would go about it. */
class TestingRulesTest {

  // tag::testing[]
  @Test
  void aConferenceAfterEasterIsLate() {
    FamilyCase family =
        FamilyCase.opened(day("Mon 11 Mar 2024"))
            .withChildBorn("C1", day("Mon 4 May 2015"))
            .withUsualTeam()
            .assessmentStartedWithoutReferral("AS1", "C1")
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "SW1", "HV1", "PC1")
            .enquiryStarted("EN1", "SD1")
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
            .on(day("Thu 4 Apr 2024")) // one day after the last in time
            .initialConference("IC1", "EN1");

    assertThat(review(family.history(), "Fri 5 Apr 2024").findings())
        .finding("conference.initial-held-in-time")
        .hasOutcome(Outcome.MET_LATE)
        .about("EN1")
        .isDue(day("Wed 3 Apr 2024"))
        .because("passing over Good Friday (29 Mar 2024) and Easter Monday (1 Apr 2024)");
  }

  @Property
  @Domain(SafeguardingDomain.class)
  void noCaseIsTooStrangeToBeJudged(@ForAll CaseHistory history) {
    assertThatNoException().isThrownBy(() -> review(history, "Fri 5 Apr 2024"));
  }

  // end::testing[]

  private static CaseReview review(CaseHistory history, String today) {
    return CaseReview.of(
        history.fold(), Situation.inEnglandOn(day(today)), PublishedRulebooks.all());
  }
}
