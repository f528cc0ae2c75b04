// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static org.familysafeguarding.calendar.Timescale.months;

import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks of the health and education of looked-after children. */
final class CareHealthPage {

  private static final CareHealthRules.Ages AGES =
      new CareHealthRules.Ages(5, months(6), months(12));

  private CareHealthPage() {}

  static RulebookPage under(CareRegulations law) {
    return RulebookPage.of(
        Stage.CARE_HEALTH,
        CareHealthRules.firstAssessedInTime(
            LookedAfterSlots.FIRST_HEALTH_ASSESSMENT,
            Sources.health("first assessment", Confidence.LOW)),
        CareHealthRules.assessedAgainInTime(
            AGES, Sources.health("assessments by age; regulation 7", Confidence.HIGH)),
        ReadyForFirstReview.healthPlanMade(law.on("regulation 5", Sources.PLAN_CONTENTS)),
        EducationRules.begunInTime(
            LookedAfterSlots.EDUCATION_PLAN_BEGUN,
            LookedAfterSlots.EDUCATION_PLAN_FROM_AGE,
            Sources.education("beginning a plan", Force.LOCAL)),
        EducationRules.readyForFirstReview(
            LookedAfterSlots.EDUCATION_PLAN_FROM_AGE,
            Sources.education("the first review", Force.STATUTORY_GUIDANCE)),
        EducationRules.reviewedInTime(
            LookedAfterSlots.EDUCATION_PLAN_REVIEW,
            Sources.education("review each term", Force.LOCAL)));
  }
}
