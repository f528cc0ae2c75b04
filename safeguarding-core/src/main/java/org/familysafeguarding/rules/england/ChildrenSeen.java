// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.visit.MadeVisit;

/** How often a child on a child protection plan is seen, and what follows where they are not. */
final class ChildrenSeen {

  private ChildrenSeen() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        seenRegularly(guidance), unseenBySocialWorker(guidance), unseenByAnybody(guidance));
  }

  private static Rule seenRegularly(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("visit.child-on-plan-seen-regularly")
            .titled(
                "A child on a child protection plan is seen at the interval the council has set",
                Stage.VISIT,
                guidance.leavesOpen("visits under a child protection plan"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "The first clock starts with the plan, or with the child's birth where that is"
                    + " later; a child not yet born cannot be seen. A core group is not a visit, and"
                    + " a visit made remotely is no sighting. A visit at which the child was not"
                    + " seen starts nothing and stops nothing. Nothing is asked that falls due once"
                    + " the plan has ended, the child has died or the child is 18."),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            judge(
                plan,
                matter,
                new Clock(EnglandSlots.PROTECTION_VISIT_INTERVAL, seen -> true, false)));
  }

  private static Rule unseenBySocialWorker(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("visit.unseen-by-social-worker-escalated")
            .titled(
                "A manager is told when a child on a child protection plan goes too long unseen by a"
                    + " social worker",
                Stage.VISIT,
                guidance.leavesOpenAsRestated("children on a plan who are not seen"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Telling a manager starts the clock again, as being seen does. A visitor of whom the"
                    + " file does not say that they are a registered social worker is none. Nothing"
                    + " is asked that falls due once the plan has ended, the child has died or the"
                    + " child is 18."),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            judge(
                plan,
                matter,
                new Clock(
                    PlanSlots.UNSEEN_BY_SOCIAL_WORKER,
                    seen -> bySocialWorker(seen, matter.file().team()),
                    true)));
  }

  private static boolean bySocialWorker(MadeVisit seen, TeamAroundFamily team) {
    return team.practitioner(seen.visit().visitor())
        .filter(Practitioner::registeredSocialWorker)
        .isPresent();
  }

  private static Rule unseenByAnybody(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("visit.unseen-by-anybody-escalated")
            .titled(
                "A manager is told when a child on a child protection plan goes too long unseen by"
                    + " anybody",
                Stage.VISIT,
                guidance.leavesOpenAsRestated("children on a plan who are not seen"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Telling a manager starts the clock again, as being seen does. Only visits recorded"
                    + " in the file count, whichever agency made them. Nothing is asked that falls"
                    + " due once the plan has ended, the child has died or the child is 18."),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            judge(plan, matter, new Clock(PlanSlots.UNSEEN_BY_ANYBODY, seen -> true, true)));
  }

  private static Findings judge(ProtectionPlan plan, Matter matter, Clock clock) {
    Optional<LocalDate> born = matter.file().family().bornOn(plan.child());
    if (born.isEmpty() || !couldBeSeen(born.get(), plan, matter.today())) {
      return Findings.of(List.of(matter.notAsked("unborn", plan.course().started())));
    }
    DateSpan days = inForce(plan.course(), born.get());
    return matter
        .every(clock.interval())
        .judge(times(plan.course(), days, matter, clock), plan.owedUntil());
  }

  private static boolean couldBeSeen(LocalDate born, ProtectionPlan plan, LocalDate today) {
    return !born.isAfter(today)
        && (plan.endedOn().isEmpty() || born.isBefore(plan.endedOn().get()));
  }

  private static DateSpan inForce(CourseOfPlan plan, LocalDate born) {
    LocalDate start = born.isAfter(plan.started().on()) ? born : plan.started().on();
    return new DateSpan(start, plan.span().endExclusive());
  }

  private static List<Occurrence> times(
      CourseOfPlan plan, DateSpan days, Matter matter, Clock clock) {
    List<MadeVisit> visits = matter.file().visits().thatSaw(plan.child(), days);
    List<Occurrence> times = new ArrayList<>(visits.size() + 1);
    times.add(new Occurrence(plan.started().entry(), days.startInclusive()));
    for (MadeVisit each : visits) {
      if (clock.counts().test(each)) {
        times.add(each.made());
      }
    }
    List<Occurrence> told = clock.told(plan);
    if (!told.isEmpty()) {
      times.addAll(Collections2.filter(told, each -> days.contains(each.on())));
      times.sort(Comparator.comparing(Occurrence::on));
    }
    return times;
  }

  /** How long it runs, which visits start it again, and whether telling a manager does. */
  private record Clock(TimescaleSlot interval, Predicate<MadeVisit> counts, boolean tellingCounts) {

    List<Occurrence> told(CourseOfPlan plan) {
      return tellingCounts ? plan.each(PlanStep.CHILD_NOT_SEEN_ESCALATED) : List.of();
    }
  }
}
