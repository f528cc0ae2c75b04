// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.assessment.Overrun;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What is asked where an assessment is recorded to take longer than its time. */
final class AssessmentOverruns {

  private AssessmentOverruns() {}

  static Rule discussed(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.overrun-discussed")
            .titled(
                "That an assessment takes longer is discussed with child, family and practitioners",
                Stage.ASSESSMENT,
                guidance.on("assessments"),
                DutyHolder.ASSESSMENT_LEAD)
            .taking(
                "Nothing is discussed with a child not yet born when the assessment began. Guidance"
                    + " names no age from which a child is to be asked, so none is taken here."),
        Topics.ASSESSMENTS,
        (course, matter) -> course.overrun().map(why -> discussed(course, why, matter)));
  }

  private static Finding discussed(CourseOfAssessment course, Overrun why, Matter matter) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (isBorn(course, matter) && !why.discussedWith().contains(course.assessment().child())) {
      missing.add("the-child");
    }
    if (why.discussedWith().stream().noneMatch(AdultId.class::isInstance)) {
      missing.add("the-family");
    }
    if (why.practitioners().isEmpty()) {
      missing.add("other-practitioners");
    }
    List<String> all = missing.build();
    return all.isEmpty()
        ? matter.kept("discussed", course.started())
        : matter.broken("not-discussed", course.started(), matter.phrases(all));
  }

  private static boolean isBorn(CourseOfAssessment course, Matter matter) {
    ChildId child = course.assessment().child();
    LocalDate began = course.started().on();
    return matter.file().family().bornOn(child).filter(born -> !born.isAfter(began)).isPresent();
  }

  static Rule authorised(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("assessment.overrun-authorised")
            .titled(
                "A longer assessment is authorised where the council asks for it",
                Stage.ASSESSMENT,
                guidance.leavesOpen("longer assessments"),
                DutyHolder.TEAM_MANAGER),
        Topics.ASSESSMENTS,
        (course, matter) -> course.overrun().map(why -> authorised(course, why, matter)));
  }

  private static Finding authorised(CourseOfAssessment course, Overrun why, Matter matter) {
    int asked = matter.number(FrontDoorSlots.OVERRUN_AUTHORISED, course.started().on());
    return asked == 0
        ? matter.notAsked("left-open", course.started())
        : matter.keptIf(
            why.authorisedBy().isPresent(), "authorised", "not-authorised", course.started());
  }
}
