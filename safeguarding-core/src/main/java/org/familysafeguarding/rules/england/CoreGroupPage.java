// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import java.time.LocalDate;
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
        ProtectionPlan::in,
        ProtectionPlan::subject,
        CoreGroupPage::first);
  }

  private static Finding first(ProtectionPlan plan, Matter matter) {
    if (plan.conferenceMet().isEmpty()) {
      return matter.cannotTell("no-conference", plan.course().started());
    }
    Occurrence met = plan.conferenceMet().get();
    List<CoreGroupMeeting> since =
        matter.file().plans().coreGroupsFor(plan.course().child(), DateSpan.from(met.on()));
    return matter
        .within(FIRST, met)
        .doneBy(since.stream().map(CoreGroupMeeting::met).filter(plan::reaches).findFirst())
        .ceasedOn(EndOfDuty.under(plan.course(), matter.file()))
        .judge();
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
        file -> file.plans().of(PlanKind.CHILD_PROTECTION),
        Subjects::of,
        CoreGroupPage::later);
  }

  private static Findings later(CourseOfPlan plan, Matter matter) {
    List<Occurrence> meetings =
        matter.file().plans().coreGroupsFor(plan.child(), plan.span()).stream()
            .map(CoreGroupMeeting::met)
            .toList();
    return matter
        .every(EnglandSlots.CORE_GROUP_INTERVAL)
        .judge(meetings, EndOfDuty.under(plan, matter.file()));
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
    Optional<PractitionerId> holder = matter.file().team().caseHolderOn(day);
    List<CourseOfPlan> plans = plansAt(meeting, matter.file());
    if (plans.isEmpty()) {
      return matter.cannotTell("no-plan", meeting.met());
    }
    boolean holderThere = holder.filter(present::contains).isPresent();
    boolean leadsThere = plans.stream().allMatch(plan -> present.contains(plan.plan().lead()));
    return matter.keptIf(holderThere || leadsThere, "there", "not-there", meeting.met());
  }

  private static List<CourseOfPlan> plansAt(CoreGroupMeeting meeting, CaseFile file) {
    return file.plans().openOn(meeting.met().on()).stream()
        .filter(plan -> plan.kind() == PlanKind.CHILD_PROTECTION)
        .filter(plan -> meeting.coreGroup().children().contains(plan.child()))
        .toList();
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
        ProtectionPlan::in,
        ProtectionPlan::subject,
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
