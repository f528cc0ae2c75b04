// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.CareReviewId;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Participation;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.generate.RandomSource;

/** A child's time in foster care: the plan, the reviews, and the way home. */
final class CareWork {

  private static final List<CareStep> AT_ONCE =
      List.of(
          CareStep.CARE_PLAN_PREPARED,
          CareStep.WISHES_AND_FEELINGS_HEARD,
          CareStep.CARE_PLAN_AGREED_WITH_PARENTS);

  private static final List<CareStep> BEFORE_THE_REVIEW =
      List.of(
          CareStep.EDUCATION_PLAN_BEGUN,
          CareStep.HEALTH_ASSESSED,
          CareStep.HEALTH_PLAN_MADE,
          CareStep.EDUCATION_PLAN_READY,
          CareStep.PERMANENCE_PLANNED);

  private final InventedFamily family;
  private final Workers workers;
  private final RandomSource random;
  private final Telling telling;

  CareWork(InventedFamily family, Workers workers, RandomSource random, Telling telling) {
    this.family = family;
    this.workers = workers;
    this.random = random;
    this.telling = telling;
  }

  /** From that day on; gives when the child was looked after. */
  PlanTimes.Care lookedAfter(LocalDate on, ChildId child, LocalDate until) {
    CareEpisodeId episode = new CareEpisodeId("CE-" + child);
    PlacementId placement = new PlacementId("PL-" + child);
    PractitionerId holder = workers.atWorkOn(on);
    telling.tell(
        on,
        holder,
        new CareEvent.Began(new EpisodeOfCare(episode, child, LegalStatus.ACCOMMODATED)));
    placed(on, new Placement(placement, episode, PlacementKind.FOSTER_CARE, Optional.empty()));
    LocalDate home = Days.weekday(on.plusDays(random.between(20, 260)));
    PlanTimes.Care care = new PlanTimes.Care(child, on, home.isBefore(until) ? home : until);
    planned(care, episode);
    reviewed(care, episode);
    if (home.isBefore(until)) {
      step(home, episode, CareStep.LEAVING_APPROVED_BY_NOMINATED_OFFICER);
      telling.tell(home, holder, new CareEvent.PlacementEnded(placement));
      telling.tell(home, holder, new CareEvent.Left(episode, LeavingCare.RETURNED_HOME));
    }
    return care;
  }

  private void placed(LocalDate on, Placement placement) {
    PractitionerId holder = workers.atWorkOn(on);
    telling.tell(on, holder, new CareEvent.Placed(placement));
    telling.tell(
        Days.later(on, random.between(1, 6)),
        holder,
        new CareEvent.PlacementStepTaken(
            placement.id(), PlacementStep.PLACEMENT_PLAN_AGREED, Optional.empty()));
  }

  private void planned(PlanTimes.Care care, CareEpisodeId episode) {
    AT_ONCE.forEach(step -> soon(care.from(), episode, step, 1));
    LocalDate appointed = Days.later(care.from(), random.between(2, 5));
    if (appointed.isBefore(care.until())) {
      telling.tell(
          appointed,
          workers.manager(),
          new CareEvent.StepTaken(
              episode,
              CareStep.REVIEWING_OFFICER_APPOINTED,
              Optional.of(Workers.REVIEWING_OFFICER)));
    }
    if (Days.later(care.from(), 20).isBefore(care.until())) {
      BEFORE_THE_REVIEW.forEach(step -> soon(care.from(), episode, step, 7));
    }
  }

  /** Within twenty working days, then within three months, then within six. */
  private void reviewed(PlanTimes.Care care, CareEpisodeId episode) {
    LocalDate on = Days.later(care.from(), random.chance(10) ? 23 : random.between(15, 19));
    for (int count = 1; on.isBefore(care.until()); count++) {
      PractitionerId holder = workers.atWorkOn(on);
      telling.tell(
          on,
          Workers.REVIEWING_OFFICER,
          new CareEvent.Reviewed(
              new CareReview(
                  new CareReviewId(episode + "-R" + count),
                  episode,
                  Workers.REVIEWING_OFFICER,
                  Attendance.of(holder, Workers.REVIEWING_OFFICER, Workers.TEACHER),
                  Optional.of(participation(care.child(), on)))));
      on = Days.weekday(on.plusDays(count == 1 ? random.between(70, 88) : 170));
    }
  }

  private Participation participation(ChildId child, LocalDate on) {
    return family.isUnderFour(child, on) ? Participation.UNDER_FOUR : Participation.SENT_VIEWS;
  }

  private void soon(LocalDate on, CareEpisodeId episode, CareStep step, int workingDays) {
    step(Days.later(on, workingDays + random.below(3)), episode, step);
  }

  /** One in twelve is forgotten. */
  private void step(LocalDate on, CareEpisodeId episode, CareStep step) {
    if (!random.chance(8)) {
      telling.tell(
          on, workers.atWorkOn(on), new CareEvent.StepTaken(episode, step, Optional.empty()));
    }
  }
}
