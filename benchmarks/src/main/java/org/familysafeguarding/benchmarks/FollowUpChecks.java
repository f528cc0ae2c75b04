// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.benchmarks.Deadlines.Duty;
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

  public static Verdict firstCoreGroup(
      CourseOfPlan plan, HeldConference conference, List<LocalDate> meetings, Situation now) {
    LocalDate met = conference.met().on();
    LocalDate due = now.calendar().plusWorkingDays(met, 10);
    return Deadlines.judge(
        new Duty(FIRST_CORE_GROUP, PlanChecks.about(plan), met, due),
        first(meetings, met, plan),
        endOf(plan),
        now.today());
  }

  public static List<Verdict> coreGroups(
      CourseOfPlan plan, List<LocalDate> meetings, Situation now) {
    List<LocalDate> times = new ArrayList<>();
    List<Duty> turns = new ArrayList<>();
    for (LocalDate met : meetings) {
      if (plan.isOpenOn(met)) {
        times.add(met);
        turns.add(new Duty(CORE_GROUPS, PlanChecks.about(plan), met, met.plusMonths(1)));
      }
    }
    return Deadlines.judgeTurns(turns, times, endOf(plan), now.today());
  }

  public static Verdict firstReview(
      CourseOfPlan plan, HeldConference conference, List<LocalDate> reviews, Situation now) {
    LocalDate met = conference.met().on();
    return Deadlines.judge(
        new Duty(FIRST_REVIEW, PlanChecks.about(plan), met, met.plusMonths(3)),
        first(reviews, met.plusDays(1), plan),
        endOf(plan),
        now.today());
  }

  public static List<Verdict> laterReviews(
      CourseOfPlan plan, List<LocalDate> reviews, Situation now) {
    List<LocalDate> times = new ArrayList<>();
    List<Duty> turns = new ArrayList<>();
    for (LocalDate met : reviews) {
      if (met.isAfter(plan.started().on()) && reaches(plan, met)) {
        times.add(met);
        turns.add(new Duty(REVIEWS, PlanChecks.about(plan), met, met.plusMonths(6)));
      }
    }
    return Deadlines.judgeTurns(turns, times, endOf(plan), now.today());
  }

  public static List<Verdict> visits(
      CourseOfPlan plan, Optional<LocalDate> bornOn, List<LocalDate> seenOn, Situation now) {
    Optional<LocalDate> end = endOf(plan);
    if (bornOn.isEmpty()
        || bornOn.get().isAfter(now.today())
        || (end.isPresent() && !bornOn.get().isBefore(end.get()))) {
      return List.of(
          Verdict.of(
              VISITS, PlanChecks.about(plan), Outcome.NOT_APPLICABLE, "not born in its time"));
    }
    LocalDate began = plan.started().on();
    LocalDate start = bornOn.get().isAfter(began) ? bornOn.get() : began;
    List<LocalDate> times = new ArrayList<>(List.of(start));
    seenOn.stream().filter(day -> !day.isBefore(start) && plan.isOpenOn(day)).forEach(times::add);
    List<Duty> turns = new ArrayList<>();
    for (LocalDate time : times) {
      LocalDate due = now.calendar().plusWorkingDays(time, 10);
      turns.add(new Duty(VISITS, PlanChecks.about(plan), time, due));
    }
    return Deadlines.judgeTurns(turns, times, end, now.today());
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
