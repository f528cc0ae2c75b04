// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the census asks where a case is closed, child by child. */
final class ClosurePage {

  private ClosurePage() {}

  static RulebookPage rules() {
    return RulebookPage.of(
        Stage.CLOSURE,
        nothingLeftOpen(),
        assessmentsFinished(),
        notBeforeReferral(),
        nothingAfterwards(),
        ClosedAfterAssessment.assessedBeforehand(),
        ClosedAfterAssessment.onlyAssessed(),
        ClosedAfterAssessment.nothingFound(),
        deathRecorded());
  }

  static Rule nothingLeftOpen() {
    return rule(
        RuleCard.of("closure.nothing-left-open")
            .titled(
                "No case is closed while an enquiry or a plan of the child is open",
                Stage.CLOSURE,
                Sources.census("8868"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "An enquiry is open until its conference or the decision that none is needed, or"
                    + " until another council has accepted it. A plan that ended on the day of"
                    + " closing is not open. What began in an earlier stretch of work counts, and"
                    + " so does what is open today of a case that has not been reopened, so that no"
                    + " day given to a closing leaves it out. The census rule speaks of enquiries;"
                    + " the same is taken to hold for plans. What is told late of a case already"
                    + " closed is asked about, not refused.")
            .refusingOnly(EventKind.CASE_CLOSED, EventKind.CASE_REOPENED),
        (closing, matter) -> {
          List<String> open = closing.leftOpen(matter);
          return open.isEmpty()
              ? matter.kept("nothing-open", closing.closed())
              : matter.broken("left-open", closing.closed(), open);
        });
  }

  static Rule assessmentsFinished() {
    return rule(
        RuleCard.of("closure.assessments-finished")
            .titled(
                "A closed case has no unfinished assessment",
                Stage.CLOSURE,
                Sources.census("8867"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        (closing, matter) -> {
          List<String> unfinished =
              closing.assessments(matter.file()).stream()
                  .filter(each -> !isConcludedBy(closing, each))
                  .map(each -> each.assessment().id().value())
                  .toList();
          return unfinished.isEmpty()
              ? matter.kept("finished", closing.closed())
              : matter.broken("unfinished", closing.closed(), unfinished);
        });
  }

  private static boolean isConcludedBy(ClosedChild closing, CourseOfAssessment course) {
    return course
        .concluded()
        .filter(end -> !end.authorised().on().isAfter(closing.closed().on()))
        .isPresent();
  }

  static Rule notBeforeReferral() {
    return rule(
        RuleCard.of("closure.not-before-referral")
            .titled(
                "No case is closed before the child was referred",
                Stage.CLOSURE,
                Sources.census("8630"),
                DutyHolder.CASE_HOLDER),
        (closing, matter) -> ReferralOrder.judge(closing.child(), closing.closed(), matter));
  }

  static Rule nothingAfterwards() {
    return rule(
        RuleCard.of("closure.nothing-afterwards")
            .titled(
                "No work is begun for a child while their case is closed",
                Stage.CLOSURE,
                Sources.census("8565"),
                DutyHolder.CASE_HOLDER),
        (closing, matter) -> {
          List<String> after = ClosedTime.workBegunIn(closing, matter.file());
          return after.isEmpty()
              ? matter.kept("nothing", closing.closed())
              : matter.broken("work", closing.closed(), after);
        });
  }

  static Rule deathRecorded() {
    return Rule.forEachThatApplies(
        RuleCard.of("closure.death-recorded")
            .titled(
                "Where a case is closed because the child died, the death is recorded",
                Stage.CLOSURE,
                Sources.census("8585Q"),
                DutyHolder.CASE_HOLDER),
        ClosedChild.TOPIC,
        (closing, matter) ->
            closing.reason() == ClosureReason.DIED
                ? Optional.of(
                    matter.keptIf(
                        matter.file().family().diedOn(closing.child()).isPresent(),
                        "recorded",
                        "not-recorded",
                        closing.closed()))
                : Optional.empty());
  }

  /** How one closing is judged. */
  private interface OfClosing {
    Finding judge(ClosedChild closing, Matter matter);
  }

  private static Rule rule(RuleCard card, OfClosing judge) {
    return Rule.forEach(card, ClosedChild.TOPIC, judge::judge);
  }
}
