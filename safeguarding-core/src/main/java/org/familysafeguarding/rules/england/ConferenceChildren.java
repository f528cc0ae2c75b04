// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Which children a conference considers, what it decides for each, and what it sets in motion. */
final class ConferenceChildren {

  private ConferenceChildren() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(
        considersHousehold(guidance),
        decidesForEveryChild(guidance),
        recordedOnce(),
        doesItsTasks(guidance),
        beginsPlans());
  }

  private static Rule considersHousehold(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.considers-household")
            .titled(
                "A first conference considers every child of the household",
                Stage.CONFERENCE,
                guidance.on("initial child protection conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking(
                "The household is that of each child considered, on the day of the conference; who"
                    + " is 18 by then, or has died, is not asked for."),
        Topics.FIRST_CONFERENCES,
        (held, matter) -> {
          Siblings siblings = Siblings.of(held, matter.file());
          Set<ChildId> leftOut = Sets.difference(siblings.living(), held.conference().children());
          return siblings.judge(leftOut, held, matter);
        });
  }

  private static Rule decidesForEveryChild(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("conference.decides-for-every-child")
            .titled(
                "A conference decides for each child it considers",
                Stage.CONFERENCE,
                guidance.on("initial child protection conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking(),
        Topics.CONFERENCES_HELD,
        ConferenceChildren::decisions);
  }

  private static Finding decisions(HeldConference held, Matter matter) {
    List<ChildId> undecided = new ArrayList<>();
    for (ChildId child : held.conference().children()) {
      if (held.conference().decisionFor(child).isEmpty()) {
        undecided.add(child);
      }
    }
    return undecided.isEmpty()
        ? matter.kept("decided", held.met())
        : matter.broken("undecided", held.met(), undecided);
  }

  private static Rule recordedOnce() {
    return Rule.forEach(
        RuleCard.of("conference.recorded-once")
            .titled(
                "A first conference about a child is recorded once only",
                Stage.CONFERENCE,
                Sources.census("2884"),
                DutyHolder.CONFERENCE_SERVICE)
            .asking()
            .taking("Two of one day about one child are taken to be the same conference."),
        Topics.FIRST_CONFERENCES,
        (held, matter) -> {
          List<ConferenceId> same = sameDay(held, matter.file());
          return same.isEmpty()
              ? matter.kept("once", held.met())
              : matter.broken("again", held.met(), same);
        });
  }

  private static List<ConferenceId> sameDay(HeldConference held, CaseFile file) {
    return wentAhead(file).stream()
        .filter(ConferenceChildren::isFirst)
        .filter(each -> !each.conference().id().equals(held.conference().id()))
        .filter(each -> each.met().on().equals(held.met().on()))
        .map(HeldConference::conference)
        .filter(each -> each.children().stream().anyMatch(held::considered))
        .map(Conference::id)
        .toList();
  }

  private static Rule doesItsTasks(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("conference.tasks-done")
            .titled(
                "A conference that begins a plan names the core group, sets the dates and agrees an"
                    + " outline plan",
                Stage.CONFERENCE,
                guidance.on("tasks of initial child protection conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "They are done on the day at the latest, and asked for from the day after. That the"
                    + " lead social worker is appointed shows in each plan."),
        file -> wentAhead(file).stream().filter(ConferenceChildren::beginsAPlan).toList(),
        Subjects::of,
        ConferenceChildren::tasks);
  }

  private static boolean beginsAPlan(HeldConference held) {
    return held.conference().children().stream()
        .anyMatch(child -> new ChildAtConference(held, child).beginsPlan());
  }

  private static Optional<Finding> tasks(HeldConference held, Matter matter) {
    Optional<String> undone =
        undone(ConferenceStep.CORE_GROUP_NAMED, "no-core-group", held, matter)
            .or(() -> undone(ConferenceStep.MEETING_DATES_SET, "no-dates", held, matter))
            .or(() -> undone(ConferenceStep.OUTLINE_PLAN_AGREED, "no-outline", held, matter));
    if (undone.isPresent()) {
      return Overnight.broken(undone.get(), held.met(), matter);
    }
    return Optional.of(matter.kept("done", held.met()));
  }

  private static Optional<String> undone(
      ConferenceStep step, String reason, HeldConference held, Matter matter) {
    Optional<Occurrence> done = matter.file().conferences().first(held.conference().id(), step);
    boolean inTime = done.filter(each -> !each.on().isAfter(held.met().on())).isPresent();
    return inTime ? Optional.empty() : Optional.of(reason);
  }

  private static Rule beginsPlans() {
    return Rule.forEachThatApplies(
        RuleCard.of("conference.begins-plans")
            .titled(
                "A plan begins on the day of the conference for each child who needs one",
                Stage.CONFERENCE,
                Sources.census("2885"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking("It is asked for from the day after the conference."),
        file ->
            ChildAtConference.of(file, HeldConference::wentAhead).stream()
                .filter(ChildAtConference::beginsPlan)
                .toList(),
        ChildAtConference::subject,
        (each, matter) ->
            hasPlan(each.child(), each.met().on(), matter.file())
                ? Optional.of(matter.kept("begun", each.met()))
                : Overnight.broken("not-begun", each.met(), matter));
  }

  private static boolean hasPlan(ChildId child, LocalDate day, CaseFile file) {
    return Iterables.any(
        file.plans().of(child),
        plan -> plan.kind() == PlanKind.CHILD_PROTECTION && plan.started().on().equals(day));
  }

  private static boolean isFirst(HeldConference held) {
    return held.conference().purpose().mayBeginPlans();
  }

  private static List<HeldConference> wentAhead(CaseFile file) {
    return file.conferences().all().stream().filter(HeldConference::wentAhead).toList();
  }
}
