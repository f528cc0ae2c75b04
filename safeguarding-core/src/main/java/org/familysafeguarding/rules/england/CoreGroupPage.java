// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.plan.CoreGroupMeeting;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What guidance asks of core groups. */
final class CoreGroupPage {

  private static final Timescale FIRST = workingDays(10);

  private CoreGroupPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.CORE_GROUP,
        firstHeldInTime(guidance),
        keepsMeeting(guidance),
        leadThere(guidance),
        developsPlan(guidance),
        recordedInTime(guidance));
  }

  private static Rule firstHeldInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("core-group.first-held-in-time")
            .titled(
                "The core group first meets within " + FIRST + " of the initial conference",
                Stage.CORE_GROUP,
                guidance.on("core groups"),
                DutyHolder.CASE_HOLDER)
            .within(FIRST)
            .taking(
                "A core group on the day of the conference itself counts; one after the plan ended"
                    + " belongs to another plan, and does not. Nothing is asked that falls due"
                    + " once the plan has ended, the child has died or the child is 18."),
        ProtectionPlan.TOPIC,
        CoreGroupPage::first);
  }

  private static Finding first(ProtectionPlan plan, Matter matter) {
    if (plan.conferenceMet().isEmpty()) {
      return matter.cannotTell("no-conference", plan.course().started());
    }
    Occurrence met = plan.conferenceMet().get();
    return matter
        .within(FIRST, met)
        .doneBy(firstSince(met, plan, matter))
        .ceasedOn(plan.owedUntil())
        .judge();
  }

  private static Optional<Occurrence> firstSince(
      Occurrence conference, ProtectionPlan plan, Matter matter) {
    DateSpan since = DateSpan.from(conference.on());
    for (CoreGroupMeeting each : matter.file().plans().coreGroupsFor(plan.child(), since)) {
      if (plan.reaches(each.met())) {
        return Optional.of(each.met());
      }
    }
    return Optional.empty();
  }

  private static Rule keepsMeeting(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("core-group.keeps-meeting")
            .titled(
                "The core group meets again at the interval the council has set",
                Stage.CORE_GROUP,
                guidance.leavesOpen("later core groups"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Nothing is asked that falls due once the plan has ended, the child has died or the"
                    + " child is 18."),
        ProtectionPlan.TOPIC,
        CoreGroupPage::later);
  }

  private static Findings later(ProtectionPlan plan, Matter matter) {
    List<Occurrence> meetings = new ArrayList<>();
    for (CoreGroupMeeting each :
        matter.file().plans().coreGroupsFor(plan.child(), plan.course().span())) {
      meetings.add(each.met());
    }
    return matter.every(EnglandSlots.CORE_GROUP_INTERVAL).judge(meetings, plan.owedUntil());
  }

  private static Rule leadThere(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("core-group.lead-there")
            .titled(
                "The lead social worker of each child's plan is at the core group",
                Stage.CORE_GROUP,
                guidance.on("core groups"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "The lead is who led the plan when it began, or who holds the case on the day; that"
                    + " they lead the group cannot be seen, only that they are there."),
        file -> file.plans().coreGroups(),
        CoreGroupPage::subject,
        CoreGroupPage::leads);
  }

  private static Subject subject(CoreGroupMeeting meeting) {
    return Subject.of(
        Subject.Kind.CORE_GROUP, meeting.coreGroup().id(), meeting.coreGroup().children());
  }

  private static Finding leads(CoreGroupMeeting meeting, Matter matter) {
    LocalDate day = meeting.met().on();
    Set<PractitionerId> present = meeting.coreGroup().attendance().present();
    List<CourseOfPlan> plans = plansAt(meeting, matter.file());
    if (plans.isEmpty()) {
      return matter.cannotTell("no-plan", meeting.met());
    }
    Optional<PractitionerId> holder = matter.file().team().caseHolderOn(day);
    boolean there =
        (holder.isPresent() && present.contains(holder.get()))
            || Iterables.all(plans, plan -> present.contains(plan.plan().lead()));
    return matter.keptIf(there, "there", "not-there", meeting.met());
  }

  private static List<CourseOfPlan> plansAt(CoreGroupMeeting meeting, CaseFile file) {
    List<CourseOfPlan> plans = new ArrayList<>();
    for (CourseOfPlan plan : file.plans().of(PlanKind.CHILD_PROTECTION)) {
      if (plan.isOpenOn(meeting.met().on())
          && meeting.coreGroup().children().contains(plan.child())) {
        plans.add(plan);
      }
    }
    return plans;
  }

  private static Rule developsPlan(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("core-group.develops-plan")
            .titled(
                "The plan is developed from its outline by the first review conference",
                Stage.CORE_GROUP,
                guidance.on("core groups"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "No source says by when the core group develops the plan; it is asked at the first"
                    + " review conference. A plan whose agreed outcomes were revised at least once"
                    + " was developed."),
        ProtectionPlan.TOPIC,
        (plan, matter) ->
            plan.firstReview(matter.file())
                .map(
                    review ->
                        matter.keptIf(
                            plan.course().revisions().stream()
                                .anyMatch(revised -> !revised.on().isAfter(review.met().on())),
                            "developed",
                            "still-outline",
                            review.met())));
  }

  private static Rule recordedInTime(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("core-group.recorded-in-time")
            .titled(
                "A core group is written up within the time the council has set",
                Stage.CORE_GROUP,
                guidance.leavesOpenAsRestated("recording"),
                DutyHolder.CASE_HOLDER)
            .taking("What counts is the first record; putting it right later makes it no later."),
        file ->
            file.plans().coreGroups().stream()
                .map(meeting -> Recorded.of(subject(meeting), meeting.met(), file))
                .toList(),
        Recorded::subject,
        (each, matter) -> each.judge(PlanSlots.MEETING_RECORDED, matter));
  }
}
