// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CoreGroupMeeting;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.visit.MadeVisit;

/** What else the case file holds about a plan, found by looking through it. */
final class PlanLookups {

  private PlanLookups() {}

  static boolean runsWithAnother(CourseOfPlan plan, CaseFile file) {
    for (CourseOfPlan other : file.plans().all()) {
      if (PlanChecks.together(other, plan)) {
        return true;
      }
    }
    return false;
  }

  static Optional<HeldConference> conferenceThatBegan(CourseOfPlan plan, CaseFile file) {
    for (HeldConference held : file.conferences().all()) {
      if (PlanChecks.began(held, plan)) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  static List<LocalDate> meetings(CourseOfPlan plan, CaseFile file) {
    List<LocalDate> meetings = new ArrayList<>();
    for (CoreGroupMeeting meeting : file.plans().coreGroups()) {
      if (FollowUpChecks.concerns(meeting, plan)) {
        meetings.add(meeting.met().on());
      }
    }
    return meetings;
  }

  static List<LocalDate> reviews(CourseOfPlan plan, CaseFile file) {
    List<LocalDate> reviews = new ArrayList<>();
    for (HeldConference held : file.conferences().all()) {
      if (FollowUpChecks.reviews(held, plan)) {
        reviews.add(held.met().on());
      }
    }
    return reviews;
  }

  static List<LocalDate> sightings(CourseOfPlan plan, CaseFile file) {
    List<LocalDate> sightings = new ArrayList<>();
    for (MadeVisit visit : file.visits().all()) {
      if (FollowUpChecks.saw(visit, plan)) {
        sightings.add(visit.made().on());
      }
    }
    return sightings;
  }
}
