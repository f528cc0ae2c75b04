// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What the census asks of a case closed because an assessment found nothing more to do. */
final class ClosedAfterAssessment {

  private static final Set<ClosureReason> AFTER_ASSESSMENT =
      ImmutableSet.of(
          ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT,
          ClosureReason.EARLY_HELP_AFTER_ASSESSMENT);

  private ClosedAfterAssessment() {}

  static Rule assessedBeforehand() {
    return afterAssessment(
        RuleCard.of("closure.assessed-beforehand")
            .titled(
                "A case closed after assessment has an assessment of the child",
                Stage.CLOSURE,
                Sources.census("8825Q"),
                DutyHolder.TEAM_MANAGER),
        (closing, matter) ->
            matter.keptIf(
                !closing.assessments(matter.file()).isEmpty(),
                "assessed",
                "not-assessed",
                closing.closed()));
  }

  static Rule onlyAssessed() {
    return afterAssessment(
        RuleCard.of("closure.only-assessed")
            .titled(
                "A case closed after assessment had no enquiry, conference or plan",
                Stage.CLOSURE,
                Sources.census("2990"),
                DutyHolder.TEAM_MANAGER),
        (closing, matter) -> {
          List<String> more =
              Activity.beyondAssessment(closing.child(), matter.file()).stream()
                  .filter(each -> closing.endedWorkOf(each.when().on(), matter.file()))
                  .map(Activity::id)
                  .toList();
          return more.isEmpty()
              ? matter.kept("nothing-more", closing.closed())
              : matter.broken("more", closing.closed(), more);
        });
  }

  /** Where the one assessment of a child found nothing, the case is closed after it. */
  static Rule nothingFound() {
    return Rule.forEachThatApplies(
        RuleCard.of("closure.nothing-found")
            .titled(
                "Where the only assessment found no factor, the case is closed after assessment",
                Stage.CLOSURE,
                Sources.census("8873Q"),
                DutyHolder.TEAM_MANAGER),
        ClosedChild.TOPIC,
        (closing, matter) ->
            foundNothing(closing.assessments(matter.file()))
                ? Optional.of(
                    matter.keptIf(
                        AFTER_ASSESSMENT.contains(closing.reason()),
                        "after-assessment",
                        "another-reason",
                        closing.closed()))
                : Optional.empty());
  }

  private static boolean foundNothing(List<CourseOfAssessment> assessments) {
    return assessments.size() == 1
        && assessments
            .get(0)
            .concluded()
            .filter(end -> end.conclusion().factors().contains(AssessmentFactor.NONE_FOUND))
            .isPresent();
  }

  /** How one closing is judged. */
  private interface OfClosing {
    Finding judge(ClosedChild closing, Matter matter);
  }

  private static Rule afterAssessment(RuleCard card, OfClosing judge) {
    return Rule.forEachThatApplies(
        card,
        ClosedChild.TOPIC,
        (closing, matter) ->
            AFTER_ASSESSMENT.contains(closing.reason())
                ? Optional.of(judge.judge(closing, matter))
                : Optional.empty());
  }
}
