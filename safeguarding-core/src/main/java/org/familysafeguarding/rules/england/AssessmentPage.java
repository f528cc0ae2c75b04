// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance and the census ask of the child and family assessment. */
final class AssessmentPage {

  private static final Timescale LIMIT = workingDays(45);

  private AssessmentPage() {}

  static RulebookPage under(Guidance guidance) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    rules.add(
        concludedInTime(guidance),
        overrunExplained(guidance),
        AssessmentOverruns.discussed(guidance),
        AssessmentOverruns.authorised(guidance),
        AssessmentPace.checked(guidance),
        AssessmentPace.reviewPointKept(guidance),
        AssessmentLead.socialWorker(guidance));
    if (!guidance.isOf2018()) {
      rules.add(AssessmentLead.whoeverWasChosen(guidance));
    }
    rules.add(
        AssessmentVoice.seen(guidance),
        AssessmentVoice.seenAlone(guidance),
        AssessmentVoice.heard(),
        coversThreeSides(guidance));
    return new RulebookPage(Stage.ASSESSMENT, rules.addAll(AssessmentCensus.rules()).build());
  }

  /** An assessment still inside its time is reported as open, so that the date is seen coming. */
  static Rule concludedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("assessment.concluded-in-time")
            .titled(
                "An assessment is concluded within " + LIMIT + " of the referral",
                Stage.ASSESSMENT,
                guidance.on("assessments"),
                DutyHolder.ASSESSMENT_LEAD)
            .within(LIMIT)
            .taking(
                "It is concluded on the day a manager authorises it, as the census counts. A"
                    + " section 47 enquiry on the way does not start the clock again. Nothing more"
                    + " is asked when the case is closed or the child has died."),
        Topics.ASSESSMENTS,
        (course, matter) -> new AssessmentClock(LIMIT).judge(course, matter));
  }

  /** That the reasons are recorded is all this asks; such an assessment is still late. */
  static Rule overrunExplained(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.overrun-explained")
            .titled(
                "An assessment that takes longer than " + LIMIT + " has the reasons recorded",
                Stage.ASSESSMENT,
                guidance.on("assessments"),
                DutyHolder.ASSESSMENT_LEAD),
        Topics.ASSESSMENTS,
        (course, matter) -> {
          Finding timing = new AssessmentClock(LIMIT).judge(course, matter);
          if (timing.outcome() == Outcome.UNDETERMINED) {
            return Optional.of(timing);
          }
          return timing.isBreach()
              ? Optional.of(
                  matter.found(
                      course.overrun().isPresent() ? Outcome.MET : Outcome.BREACHED,
                      course.overrun().isPresent() ? "explained" : "not-explained",
                      timing.because().evidence()))
              : Optional.empty();
        });
  }

  static Rule coversThreeSides(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.covers-three-sides")
            .titled(
                "An assessment looks at the child's needs, the parents' capacity and the family's"
                    + " surroundings",
                Stage.ASSESSMENT,
                guidance.lessSurelyOn("the assessment framework"),
                DutyHolder.ASSESSMENT_LEAD),
        Topics.ASSESSMENTS,
        (course, matter) -> course.concluded().map(end -> AssessmentSides.judge(end, matter)));
  }
}
