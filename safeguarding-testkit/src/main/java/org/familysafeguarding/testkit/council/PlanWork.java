// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.familysafeguarding.testkit.council.Pathway.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanReview;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.testkit.generate.RandomSource;

/** The plans of one family's children: in need, for protection, and times in care between. */
final class PlanWork {

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private LocalDate firstPlanned = LocalDate.MAX;
  private int coreGroups;

  PlanWork(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  /** The day of the first plan. */
  LocalDate firstPlanned() {
    return firstPlanned;
  }

  /** Children in need, reviewed every three months; gives the day on which the work ends. */
  LocalDate inNeed(LocalDate agreed, int round) {
    LocalDate started = Days.later(agreed, 1);
    firstPlanned = started.isBefore(firstPlanned) ? started : firstPlanned;
    LocalDate ended = Days.weekday(started.plusDays(random.between(200, 620)));
    for (ChildId child : family.children()) {
      PlanId id = new PlanId("CIN" + round + "-" + child);
      started(started, id, child, new PlanTerms.ChildInNeed());
      for (LocalDate review = started.plusWeeks(12);
          review.isBefore(ended);
          review = review.plusWeeks(12)) {
        reviewed(Days.weekday(review), id);
      }
      if (child.value().equals("C1") && random.chance(25)) {
        lookedAfter(Days.weekday(started.plusDays(random.between(50, 160))), id, child, ended);
      } else {
        ended(ended, id, PlanEndReason.NO_LONGER_NEEDED, Optional.empty());
      }
    }
    return ended;
  }

  private void lookedAfter(LocalDate on, PlanId plan, ChildId child, LocalDate until) {
    CareEpisodeId episode = new CareEpisodeId("CE-" + child);
    PlacementId placement = new PlacementId("PL-" + child);
    PractitionerId holder = workers.atWorkOn(on);
    ended(on, plan, PlanEndReason.BECAME_LOOKED_AFTER, Optional.empty());
    telling.tell(
        on,
        holder,
        new CareEvent.Began(new EpisodeOfCare(episode, child, LegalStatus.ACCOMMODATED)));
    telling.tell(
        on,
        holder,
        new CareEvent.Placed(
            new Placement(placement, episode, PlacementKind.FOSTER_CARE, Optional.empty())));
    LocalDate home = Days.weekday(on.plusDays(random.between(20, 260)));
    if (home.isBefore(until)) {
      telling.tell(home, holder, new CareEvent.PlacementEnded(placement));
      telling.tell(home, holder, new CareEvent.Left(episode, LeavingCare.RETURNED_HOME));
    }
  }

  /** Protection from the initial conference on, then need; gives the day the work ends. */
  LocalDate protection(LocalDate discussed, int round) {
    LocalDate met =
        Days.later(discussed, random.chance(15) ? random.between(16, 21) : random.between(11, 15));
    firstPlanned = met;
    ConferenceId initial = new ConferenceId("CO1");
    conference(
        met,
        initial,
        new ConferencePurpose.Initial(Optional.of(new EnquiryId("EN1"))),
        ConferenceOutcome.PLAN_NEEDED);
    AbuseCategory category =
        random.chance(50) ? AbuseCategory.NEGLECT : AbuseCategory.EMOTIONAL_ABUSE;
    for (ChildId child : family.children()) {
      started(
          met,
          new PlanId("CP" + round + "-" + child),
          child,
          new PlanTerms.ChildProtection(Optional.of(initial), category, 0));
    }
    LocalDate ended = reviewConferences(met);
    coreGroups(met, ended);
    return inNeed(ended, round + 1);
  }

  /** Reviews within three months and then six; the plans end at the second or third. */
  private LocalDate reviewConferences(LocalDate initial) {
    int reviews = random.between(2, 3);
    LocalDate on = initial;
    for (int review = 1; review <= reviews; review++) {
      int due = review == 1 ? 90 : 180;
      on = Days.weekday(on.plusDays(random.chance(12) ? due + 12 : due - random.between(2, 12)));
      ConferenceId id = new ConferenceId("CO" + (review + 1));
      boolean last = review == reviews;
      conference(
          on,
          id,
          new ConferencePurpose.Review(),
          last ? ConferenceOutcome.PLAN_NO_LONGER_NEEDED : ConferenceOutcome.PLAN_CONTINUES);
      if (last) {
        steppedDown(on, id);
      }
    }
    return on;
  }

  private void steppedDown(LocalDate on, ConferenceId by) {
    for (ChildId child : family.children()) {
      ended(on, new PlanId("CP1-" + child), PlanEndReason.STEPPED_DOWN, Optional.of(by));
    }
  }

  private void coreGroups(LocalDate from, LocalDate until) {
    LocalDate on = Days.later(from, random.chance(15) ? 13 : random.between(7, 10));
    while (on.isBefore(until)) {
      coreGroups++;
      telling.tell(
          on,
          workers.atWorkOn(on),
          new PlanEvent.CoreGroupMet(
              new CoreGroup(
                  new CoreGroupId("CG" + coreGroups),
                  family.children(),
                  Attendance.of(workers.atWorkOn(on), Workers.HEALTH_VISITOR, Workers.TEACHER),
                  words("Most of what was agreed is under way."))));
      on = Days.weekday(on.plusDays(random.between(35, 44)));
    }
  }

  private void conference(
      LocalDate on, ConferenceId id, ConferencePurpose purpose, ConferenceOutcome outcome) {
    Attendance there =
        Attendance.of(
            workers.atWorkOn(on), Workers.HEALTH_VISITOR, Workers.CONSTABLE, Workers.TEACHER);
    telling.tell(
        on,
        Workers.CHAIR,
        new ConferenceEvent.Met(
            new Conference(
                id,
                purpose,
                family.children(),
                new ConferenceMeeting(Workers.CHAIR, there, Quorum.quorate()),
                family.children().stream().map(child -> decision(child, outcome)).toList())));
  }

  private static ConferenceDecision decision(ChildId child, ConferenceOutcome outcome) {
    boolean plan =
        outcome == ConferenceOutcome.PLAN_NEEDED || outcome == ConferenceOutcome.PLAN_CONTINUES;
    return new ConferenceDecision(
        child, outcome, plan ? Optional.of(AbuseCategory.NEGLECT) : Optional.empty());
  }

  private void started(LocalDate on, PlanId id, ChildId child, PlanTerms terms) {
    PractitionerId holder = workers.atWorkOn(on);
    PlanAction action =
        new PlanAction(
            new ActionId(id + "-1"),
            words("See the recovery service together."),
            Set.of(holder),
            Set.of(),
            on.plusWeeks(6));
    telling.tell(
        on,
        holder,
        new PlanEvent.Started(
            new Plan(
                id,
                child,
                terms,
                holder,
                List.of(new AgreedOutcome(words("Calm evenings at home."), List.of(action))))));
    telling.tell(
        Days.weekday(on.plusDays(random.between(25, 50))),
        holder,
        new PlanEvent.ActionDone(id, new ActionId(id + "-1")));
  }

  private void reviewed(LocalDate on, PlanId id) {
    telling.tell(
        on,
        workers.atWorkOn(on),
        new PlanEvent.Reviewed(
            id,
            new PlanReview(
                Attendance.of(workers.atWorkOn(on), Workers.HEALTH_VISITOR),
                words("Going the right way."))));
  }

  private void ended(
      LocalDate on, PlanId id, PlanEndReason reason, Optional<ConferenceId> conference) {
    telling.tell(
        on, workers.manager(), new PlanEvent.Ended(id, new PlanEnding(reason, conference)));
  }
}
