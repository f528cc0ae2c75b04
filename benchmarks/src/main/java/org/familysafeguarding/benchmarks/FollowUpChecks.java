// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CoreGroupMeeting;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.visit.MadeVisit;

/** The five rules about core groups, review conferences and visits during a plan. */
public final class FollowUpChecks {

  private static final String FIRST_CORE_GROUP = "core-group.first-held-in-time";
  private static final String CORE_GROUPS = "core-group.keeps-meeting";
  private static final String FIRST_REVIEW = "review.first-held-in-time";
  private static final String REVIEWS = "review.later-held-in-time";
  private static final String VISITS = "visit.child-on-plan-seen-regularly";

  private FollowUpChecks() {}

  public static boolean concerns(CoreGroupMeeting meeting, CourseOfPlan plan) {
    return meeting.coreGroup().children().contains(plan.child());
  }

  public static boolean reviews(HeldConference held, CourseOfPlan plan) {
    return held.wentAhead() && held.isReview() && held.considered(plan.child());
  }

  public static boolean saw(MadeVisit visit, CourseOfPlan plan) {
    return visit.visit().saw(plan.child());
  }

  /** The days that an engine collected, in their order. */
  public static List<LocalDate> inOrder(Collection<?> days) {
    return days.stream().map(LocalDate.class::cast).sorted().toList();
  }

  public static List<Verdict> withoutConference(CourseOfPlan plan) {
    About about = PlanChecks.about(plan);
    String reason = "the conference that began the plan is not recorded";
    return List.of(
        Verdict.of(FIRST_CORE_GROUP, about, Outcome.UNDETERMINED, reason),
        Verdict.of(FIRST_REVIEW, about, Outcome.UNDETERMINED, reason));
  }

  public static Duty firstCoreGroup(
      CourseOfPlan plan, HeldConference conference, List<LocalDate> meetings, Situation now) {
    LocalDate met = conference.met().on();
    LocalDate due = now.calendar().plusWorkingDays(met, 10);
    return new Duty(
        FIRST_CORE_GROUP, PlanChecks.about(plan), due, first(meetings, met, plan), endOf(plan));
  }

  public static List<Duty> coreGroups(CourseOfPlan plan, List<LocalDate> meetings) {
    List<LocalDate> times = new ArrayList<>();
    List<LocalDate> due = new ArrayList<>();
    for (LocalDate met : meetings) {
      if (plan.isOpenOn(met)) {
        times.add(met);
        due.add(met.plusMonths(1));
      }
    }
    return turns(CORE_GROUPS, plan, times, due);
  }

  public static Duty firstReview(
      CourseOfPlan plan, HeldConference conference, List<LocalDate> reviews) {
    LocalDate met = conference.met().on();
    return new Duty(
        FIRST_REVIEW,
        PlanChecks.about(plan),
        met.plusMonths(3),
        first(reviews, met.plusDays(1), plan),
        endOf(plan));
  }

  public static List<Duty> laterReviews(CourseOfPlan plan, List<LocalDate> reviews) {
    List<LocalDate> times = new ArrayList<>();
    List<LocalDate> due = new ArrayList<>();
    for (LocalDate met : reviews) {
      if (met.isAfter(plan.started().on()) && reaches(plan, met)) {
        times.add(met);
        due.add(met.plusMonths(6));
      }
    }
    return turns(REVIEWS, plan, times, due);
  }

  /** Whether the child was born by today, and in the time of the plan. */
  public static boolean couldBeSeen(CourseOfPlan plan, Optional<LocalDate> bornOn, Situation now) {
    Optional<LocalDate> end = endOf(plan);
    return bornOn.isPresent()
        && !bornOn.get().isAfter(now.today())
        && (end.isEmpty() || bornOn.get().isBefore(end.get()));
  }

  public static Verdict couldNotBeSeen(CourseOfPlan plan) {
    return Verdict.of(
        VISITS, PlanChecks.about(plan), Outcome.NOT_APPLICABLE, "not born in its time");
  }

  /** The visits asked of a plan for a child who could be seen, who was born on that day. */
  public static List<Duty> visits(
      CourseOfPlan plan, LocalDate bornOn, List<LocalDate> seenOn, Situation now) {
    LocalDate began = plan.started().on();
    LocalDate start = bornOn.isAfter(began) ? bornOn : began;
    List<LocalDate> times = new ArrayList<>(List.of(start));
    seenOn.stream().filter(day -> !day.isBefore(start) && plan.isOpenOn(day)).forEach(times::add);
    List<LocalDate> due = new ArrayList<>();
    for (LocalDate time : times) {
      due.add(now.calendar().plusWorkingDays(time, 10));
    }
    return turns(VISITS, plan, times, due);
  }

  /** A duty that comes round again: each time it is done, the next begins. */
  private static List<Duty> turns(
      String rule, CourseOfPlan plan, List<LocalDate> times, List<LocalDate> due) {
    Optional<LocalDate> end = endOf(plan);
    List<Duty> turns = new ArrayList<>();
    for (int turn = 0; turn < times.size(); turn++) {
      if (end.isEmpty() || times.get(turn).isBefore(end.get())) {
        Optional<LocalDate> next =
            turn + 1 < times.size() ? Optional.of(times.get(turn + 1)) : Optional.empty();
        turns.add(new Duty(rule, PlanChecks.about(plan), due.get(turn), next, end));
      }
    }
    return turns;
  }

  private static Optional<LocalDate> first(
      List<LocalDate> times, LocalDate since, CourseOfPlan plan) {
    for (LocalDate time : times) {
      if (!time.isBefore(since) && reaches(plan, time)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(CourseOfPlan plan, LocalDate day) {
    return plan.end().isEmpty() || !day.isAfter(plan.end().get().ended().on());
  }

  private static Optional<LocalDate> endOf(CourseOfPlan plan) {
    return plan.end().map(end -> end.ended().on());
  }
}
