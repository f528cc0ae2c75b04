// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentStep;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.visit.Seen;

/**
 * The child in their assessment: seen, seen alone, and heard.
 *
 * <p>Looked at when the assessment has been concluded. Any visit counts, whatever it was for, from
 * the day the assessment began to the day it was concluded; one made remotely sees nobody. Nothing
 * is asked of a child not yet born by then.
 */
final class AssessmentVoice {

  private AssessmentVoice() {}

  static Rule seen(Guidance guidance) {
    return rule(
        RuleCard.of("assessment.child-seen")
            .titled(
                "A child is seen before their assessment is concluded",
                Stage.ASSESSMENT,
                guidance.lessSurelyOn("assessments"),
                DutyHolder.ASSESSMENT_LEAD)
            .asking(),
        (course, end, matter) ->
            matter.keptIf(
                matter
                    .file()
                    .visits()
                    .firstThatSaw(course.assessment().child(), whileItLasted(course, end))
                    .isPresent(),
                "seen",
                "not-seen",
                end.authorised()));
  }

  static Rule seenAlone(Guidance guidance) {
    return rule(
        RuleCard.of("assessment.child-seen-alone")
            .titled(
                "A child is seen alone during their assessment, or the reason is recorded",
                Stage.ASSESSMENT,
                guidance.on("assessments"),
                DutyHolder.ASSESSMENT_LEAD),
        (course, end, matter) -> {
          List<ChildSeen> sightings = sightings(course, end, matter);
          if (sightings.isEmpty()) {
            return matter.notAsked("not-seen", end.authorised());
          }
          if (Iterables.any(sightings, each -> each.seen() == Seen.SEEN_ALONE)) {
            return matter.kept("seen-alone", end.authorised());
          }
          return matter.keptIf(
              Iterables.any(sightings, each -> each.reasonIfNotAlone().isPresent()),
              "reason-recorded",
              "never-alone",
              end.authorised());
        });
  }

  static Rule heard() {
    return rule(
        RuleCard.of("assessment.child-heard")
            .titled(
                "A child's wishes and feelings are found out for their assessment",
                Stage.ASSESSMENT,
                Sources.childrenActUnverified("section 17(4A)"),
                DutyHolder.ASSESSMENT_LEAD),
        (course, end, matter) -> {
          if (takenBy(course.first(AssessmentStep.CHILD_HEARD), end)) {
            return matter.kept("heard", end.authorised());
          }
          return takenBy(course.first(AssessmentStep.CHILD_COULD_NOT_BE_HEARD), end)
              ? matter.notAsked("could-not-be-heard", end.authorised())
              : matter.broken("not-heard", end.authorised());
        });
  }

  private static boolean takenBy(Optional<Occurrence> step, AssessmentConcluded end) {
    return step.filter(taken -> !taken.on().isAfter(end.authorised().on())).isPresent();
  }

  /** How a concluded assessment of a child who was born in time is judged. */
  private interface OfBornChild {
    Finding judge(CourseOfAssessment course, AssessmentConcluded end, Matter matter);
  }

  private static Rule rule(RuleCard card, OfBornChild judge) {
    return Rule.forEachThatApplies(
        card,
        Topics.ASSESSMENTS,
        (course, matter) ->
            course
                .concluded()
                .map(
                    end ->
                        isBornBy(course.assessment().child(), end.authorised().on(), matter)
                            ? judge.judge(course, end, matter)
                            : matter.notAsked("not-born", end.authorised())));
  }

  private static boolean isBornBy(ChildId child, LocalDate day, Matter matter) {
    Optional<LocalDate> born = matter.file().family().bornOn(child);
    return born.isPresent() && !born.get().isAfter(day);
  }

  private static List<ChildSeen> sightings(
      CourseOfAssessment course, AssessmentConcluded end, Matter matter) {
    ImmutableList.Builder<ChildSeen> sightings = ImmutableList.builder();
    ChildId child = course.assessment().child();
    for (MadeVisit each : matter.file().visits().thatSaw(child, whileItLasted(course, end))) {
      each.visit().of(child).ifPresent(sightings::add);
    }
    return sightings.build();
  }

  private static DateSpan whileItLasted(CourseOfAssessment course, AssessmentConcluded end) {
    return DateSpan.of(course.started().on(), end.authorised().on().plusDays(1));
  }
}
