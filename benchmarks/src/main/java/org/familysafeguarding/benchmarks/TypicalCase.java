// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.time.YearMonth;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;

/**
 * The one case that everything is measured on: two adults, three children and four months of work.
 *
 * <p>Most of it was done in time. One assessment overran, one visit came late, and one plan ended
 * when its child moved away.
 */
public final class TypicalCase {

  /** The day the case is judged on: all that is recorded has happened. */
  public static final LocalDate TODAY = day("Fri 12 Jul 2024");

  private TypicalCase() {}

  /** The case as it stands on {@link #TODAY}. */
  public static CaseFile file() {
    return told().fold();
  }

  /** The case as it was told, for whoever goes on with it. */
  public static FamilyCase told() {
    return protectedByPlans(enquiredInto(referred()));
  }

  private static FamilyCase referred() {
    return FamilyCase.opened(day("Mon 4 Mar 2024"))
        .withUsualTeam()
        .withChildBorn("C1", day("Wed 6 May 2020"))
        .withChildBorn("C2", day("Mon 12 Feb 2018"))
        .withChildBorn("C3", day("Thu 3 Sep 2015"))
        .withAdult("A1")
        .withAdult("A2")
        .related("A1", RelationshipKind.MOTHER, "C1")
        .referredBy("R1", ReferralSource.SCHOOL)
        .on(day("Tue 5 Mar 2024"))
        .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
        .acknowledged("R1")
        .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
        .allocated("AL2", "TM1", AllocationRole.SUPERVISING_MANAGER)
        .on(day("Wed 6 Mar 2024"))
        .assessmentStarted("AS1", "C1", "R1")
        .assessmentStarted("AS2", "C2", "R1")
        .assessmentStarted("AS3", "C3", "R1");
  }

  private static FamilyCase enquiredInto(FamilyCase before) {
    return before
        .on(day("Mon 11 Mar 2024"))
        .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "SW1", "PC1", "HV1")
        .enquiryStarted("EN1", "SD1")
        .on(day("Tue 12 Mar 2024"))
        .visit("V1", VisitPurpose.SECTION_47_ENQUIRY, VisitPlace.HOME, Seen.SEEN_ALONE)
        .on(day("Thu 14 Mar 2024"))
        .abuseAlleged("AB1", "A1", "A2")
        .allocated("AL3", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
        .on(day("Mon 18 Mar 2024"))
        .groupSupervision("GS1")
        .on(day("Mon 25 Mar 2024"))
        .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
        .on(day("Tue 2 Apr 2024"))
        .initialConference("IC1", "EN1")
        .protectionPlan("CP1", "C1", "IC1")
        .protectionPlan("CP2", "C2", "IC1")
        .protectionPlan("CP3", "C3", "IC1");
  }

  private static FamilyCase protectedByPlans(FamilyCase before) {
    return untilReview(
        before
            .on(day("Thu 11 Apr 2024"))
            .coreGroup("CG1")
            .on(day("Mon 15 Apr 2024"))
            .visit("V2", Seen.SEEN_ALONE)
            .groupSupervision("GS2")
            .on(day("Mon 29 Apr 2024"))
            .visit("V3", Seen.SEEN_WITH_OTHERS)
            .on(day("Fri 3 May 2024"))
            .assessmentConcluded("AS1", AssessmentOutcome.EXISTING_PLAN_CONTINUES)
            .assessmentConcluded("AS2", AssessmentOutcome.EXISTING_PLAN_CONTINUES)
            .on(day("Thu 9 May 2024"))
            .coreGroup("CG2")
            .assessmentOverran("AS3")
            .on(day("Mon 13 May 2024"))
            .visit("V4", Seen.SEEN_ALONE)
            .assessmentConcluded("AS3", AssessmentOutcome.EXISTING_PLAN_CONTINUES)
            .groupSupervision("GS3"));
  }

  private static FamilyCase untilReview(FamilyCase before) {
    return before
        .on(day("Thu 30 May 2024"))
        .visit("V5", Seen.SEEN_ALONE)
        .on(day("Thu 6 Jun 2024"))
        .coreGroup("CG3")
        .on(day("Tue 11 Jun 2024"))
        .visit("V6", Seen.NOT_SEEN)
        .groupSupervision("GS4")
        .riskJudged("RJ1", RiskLevel.MODERATE)
        .on(day("Mon 24 Jun 2024"))
        .visit("V7", Seen.SEEN_ALONE)
        .reviewConference("RC1", ConferenceOutcome.PLAN_CONTINUES)
        .on(day("Mon 1 Jul 2024"))
        .planEnded("CP3", PlanEndReason.MOVED_TO_ANOTHER_COUNCIL)
        .monthlySummary("SW1", YearMonth.of(2024, 6))
        .on(day("Mon 8 Jul 2024"))
        .visit("V8", Seen.SEEN_ALONE)
        .groupSupervision("GS5");
  }
}
