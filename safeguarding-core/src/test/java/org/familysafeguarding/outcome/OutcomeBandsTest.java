// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.outcome.SampleOutcomes.STUDY;
import static org.familysafeguarding.outcome.SampleOutcomes.family;
import static org.familysafeguarding.outcome.SampleOutcomes.measured;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** Work that falls into the bands of the published statistics. */
class OutcomeBandsTest {

  @Test
  void assessmentsAndConferencesFallIntoTheBandsOfTheStatistics() {
    FamilyCase worked =
        family()
            .referred("R1")
            .assessmentStarted("A1", "C1", "R1")
            .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "SW1", "PC1", "HV1")
            .enquiryStarted("EN1", "SD1")
            .on(day("Wed 26 Apr 2023")) // 15 working days, over Easter
            .initialConference("CF1", "EN1")
            .on(day("Mon 12 Jun 2023")) // 45 working days, over five bank holidays
            .assessmentConcluded("A1", AssessmentOutcome.CHILD_IN_NEED_PLAN);
    assertThat(measured(Measure.ASSESSMENTS_WITHIN_45_DAYS, worked).shown()).isEqualTo("100%");
    assertThat(bandOf(Measure.ASSESSMENTS_BY_DURATION, worked)).isEqualTo("41 to 45 working days");
    assertThat(measured(Measure.CONFERENCES_WITHIN_15_DAYS, worked).shown()).isEqualTo("100%");
    assertThat(bandOf(Measure.CONFERENCES_BY_WAIT, worked)).isEqualTo("11 to 15 working days");
  }

  private static String bandOf(Measure measure, FamilyCase family) {
    return measured(STUDY, measure, family).stream()
        .filter(each -> each.evidence().numerator().signum() > 0)
        .map(Measurement::part)
        .findFirst()
        .orElseThrow();
  }
}
