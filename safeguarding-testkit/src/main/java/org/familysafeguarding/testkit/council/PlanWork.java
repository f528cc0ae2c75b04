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
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.testkit.generate.RandomSource;

/** The plans of one family's children: in need, for protection, and times in care between. */
final class PlanWork {

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;
  private final SmallerDuties duties;
  private final CareWork care;
  private PlanTimes times;
  private AbuseCategory category = AbuseCategory.NEGLECT;
  private int coreGroups;

  PlanWork(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
    this.duties = new SmallerDuties(family, workers, random.split(), telling);
    this.care = new CareWork(family, workers, random.split(), telling);
    this.times = new PlanTimes(family.children());
  }

  /** Notes there when the children have which plan. */
  void keeping(PlanTimes kept) {
    times = kept;
  }

  /** Children in need, reviewed every three months; gives the day on which the work ends. */
  LocalDate inNeed(LocalDate agreed, int round) {
    LocalDate started = Days.later(agreed, 1);
    times.isInNeedFrom(started);
    duties.aroundNeed(started);
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
    ended(on, plan, PlanEndReason.BECAME_LOOKED_AFTER, Optional.empty());
    times.isLookedAfter(care.lookedAfter(on, child, until));
  }

  /** Protection from the initial conference on, then need; gives the day the work ends. */
  LocalDate protection(LocalDate discussed, int round) {
    boolean late = random.chance(15);
    LocalDate met = Days.later(discussed, late ? random.between(16, 21) : random.between(11, 15));
    times.isProtectedFrom(met);
    ConferenceId initial = new ConferenceId("CO1");
    if (late) {
      duties.aroundLateConference(met, initial);
    }
    category = random.chance(50) ? AbuseCategory.NEGLECT : AbuseCategory.EMOTIONAL_ABUSE;
    conference(
        met,
        initial,
        new ConferencePurpose.Initial(Optional.of(new EnquiryId("EN1"))),
        ConferenceOutcome.PLAN_NEEDED);
    for (ChildId child : family.children()) {
      PlanId plan = new PlanId("CP" + round + "-" + child);
      started(met, plan, child, new PlanTerms.ChildProtection(Optional.of(initial), category, 0));
      duties.aroundProtectionPlan(met, plan, agreed(plan, met.plusWeeks(10)));
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
      on = Days.earlier(on.plusMonths(1).plusDays(random.chance(10) ? 11 : 1), 1);
    }
  }

  private void conference(
      LocalDate on, ConferenceId id, ConferencePurpose purpose, ConferenceOutcome outcome) {
    Attendance there =
        Attendance.of(
            workers.atWorkOn(on), Workers.HEALTH_VISITOR, Workers.CONSTABLE, Workers.TEACHER);
    duties.aroundConference(on, id, purpose instanceof ConferencePurpose.Initial);
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

  private ConferenceDecision decision(ChildId child, ConferenceOutcome outcome) {
    boolean plan =
        outcome == ConferenceOutcome.PLAN_NEEDED || outcome == ConferenceOutcome.PLAN_CONTINUES;
    return new ConferenceDecision(child, outcome, plan ? Optional.of(category) : Optional.empty());
  }

  private void started(LocalDate on, PlanId id, ChildId child, PlanTerms terms) {
    PractitionerId holder = workers.atWorkOn(on);
    List<AgreedOutcome> outcomes = agreed(id, on.plusWeeks(6));
    telling.tell(on, holder, new PlanEvent.Started(new Plan(id, child, terms, holder, outcomes)));
    telling.tell(
        Days.weekday(on.plusDays(random.between(25, 50))),
        holder,
        new PlanEvent.ActionDone(id, new ActionId(id + "-1")));
  }

  /** One action a plan, for whoever holds the case; it says what most presses in the family. */
  private List<AgreedOutcome> agreed(PlanId id, LocalDate dueBy) {
    String what =
        family.needs(ParentalNeed.SUBSTANCE_MISUSE)
            ? "See the recovery service together."
            : family.needs(ParentalNeed.DOMESTIC_ABUSE)
                ? "Agree with the school who may collect the children."
                : "See the doctor together.";
    PlanAction action =
        new PlanAction(
            new ActionId(id + "-1"),
            words(what),
            Set.of(workers.atWorkOn(dueBy.minusWeeks(6))),
            Set.of(),
            dueBy);
    return List.of(new AgreedOutcome(words("Calm evenings at home."), List.of(action)));
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
