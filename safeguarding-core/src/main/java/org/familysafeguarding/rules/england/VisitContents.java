// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitPlace;

/** What visits see of a child, and when they are written up. */
final class VisitContents {

  private VisitContents() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(seenAlone(guidance), bedroomSeen(guidance), recordedInTime(guidance));
  }

  private static Rule seenAlone(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("visit.child-seen-alone")
            .titled(
                "A child on a child protection plan is seen alone as often as the council has set",
                Stage.VISIT,
                guidance.leavesOpen("seeing children alone"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Every visit in person that saw the child counts, from birth on and in the time of"
                    + " the plan, whatever it was for and whatever the child's age; with alternate"
                    + " visits, no two in a row pass without the child being seen alone. That a"
                    + " visit did not see the child is for other rules."),
        Topics.PROTECTION_PLANS,
        (plan, matter) ->
            inARow(
                plan,
                matter,
                new Sight(
                    PlanSlots.VISITS_PER_SEEN_ALONE,
                    of -> of.seen() == Seen.SEEN_ALONE,
                    of -> of.seen().atAll())));
  }

  private static Rule bedroomSeen(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("visit.bedroom-seen")
            .titled(
                "The bedroom of a child on a child protection plan is seen as often as the council"
                    + " has set",
                Stage.VISIT,
                guidance.leavesOpen("seeing children's bedrooms"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Every visit in person that saw the child or the bedroom counts, from birth on and"
                    + " in the time of the plan, wherever it was made. Whether a visit that saw"
                    + " neither could enter the home cannot be told, so it is left out."),
        Topics.PROTECTION_PLANS,
        (plan, matter) ->
            inARow(
                plan,
                matter,
                new Sight(
                    PlanSlots.VISITS_PER_BEDROOM,
                    ChildSeen::bedroomSeen,
                    of -> of.seen().atAll() || of.bedroomSeen())));
  }

  private static Findings inARow(CourseOfPlan plan, Matter matter, Sight sight) {
    List<MadeVisit> visits = visits(plan, matter, sight);
    List<Finding> findings = new ArrayList<>();
    for (int last = 0; last < visits.size(); last++) {
      MadeVisit visit = visits.get(last);
      Matter turn = matter.afresh();
      int outOf = turn.number(sight.outOf(), visit.made().on());
      if (last + 1 >= outOf) {
        boolean once =
            Iterables.any(
                visits.subList(last + 1 - outOf, last + 1),
                each -> each.visit().of(plan.child()).filter(sight.asked()).isPresent());
        findings.add(
            once
                ? turn.kept("once", visit.made(), outOf)
                : turn.broken("never", visit.made(), outOf));
      }
    }
    return Findings.of(findings);
  }

  /** What could not have been seen at a visit is not asked of it: before birth, nothing. */
  private static List<MadeVisit> visits(CourseOfPlan plan, Matter matter, Sight sight) {
    Optional<LocalDate> born = matter.file().family().bornOn(plan.child());
    List<MadeVisit> visits = new ArrayList<>();
    for (MadeVisit each : matter.file().visits().all()) {
      LocalDate day = each.made().on();
      if (each.visit().place() != VisitPlace.REMOTELY
          && plan.isOpenOn(day)
          && born.isPresent()
          && !born.get().isAfter(day)
          && each.visit().of(plan.child()).filter(sight.counts()).isPresent()) {
        visits.add(each);
      }
    }
    return visits;
  }

  private static Rule recordedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("visit.recorded-in-time")
            .titled(
                "A visit is written up within the time the council has set",
                Stage.VISIT,
                guidance.leavesOpenAsRestated("recording"),
                DutyHolder.CASE_HOLDER)
            .taking("What counts is the first record; putting it right later makes it no later."),
        file ->
            Lists.transform(
                file.visits().all(), each -> Recorded.of(subject(each.visit()), each.made(), file)),
        Recorded::subject,
        (each, matter) -> each.judge(PlanSlots.VISIT_RECORDED, matter));
  }

  private static Subject subject(Visit visit) {
    ImmutableSet.Builder<ChildId> children = ImmutableSet.builder();
    visit.children().forEach(each -> children.add(each.child()));
    return Subject.of(Subject.Kind.VISIT, visit.id(), children.build());
  }

  /** What is to be seen at one visit out of so many, and which visits are counted for it. */
  private record Sight(NumberSlot outOf, Predicate<ChildSeen> asked, Predicate<ChildSeen> counts) {}
}
