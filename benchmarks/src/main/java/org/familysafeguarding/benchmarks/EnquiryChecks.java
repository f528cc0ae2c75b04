// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Outcome;

/** The three rules about strategy discussions and section 47 enquiries. */
public final class EnquiryChecks {

  private static final String ALL_THREE = "strategy.attended-by-all-three";
  private static final String LED = "enquiry.led-by-social-worker";
  private static final String ASSESSED = "enquiry.assessment-on-file";

  private static final Optional<AgencyKind> COUNCIL = Optional.of(AgencyKind.COUNCIL);

  private EnquiryChecks() {}

  public static Verdict attendedByAllThree(HeldDiscussion held, TeamAroundFamily team) {
    boolean socialWork = false;
    boolean health = false;
    boolean police = false;
    boolean strangers = false;
    for (PractitionerId id : held.discussion().attendance().present()) {
      Optional<Practitioner> who = team.practitioner(id);
      Optional<AgencyKind> agency = team.agencyOf(id).map(Agency::kind);
      strangers |= agency.isEmpty();
      police |= agency.isPresent() && agency.get() == AgencyKind.POLICE;
      health |= isHealth(who, agency);
      socialWork |= isSocialWorker(who) && agency.equals(COUNCIL);
    }
    About about = new About(held.discussion().id().value(), held.discussion().children());
    if (socialWork && health && police) {
      return Verdict.of(ALL_THREE, about, Outcome.MET, "all three were there");
    }
    return strangers
        ? Verdict.of(ALL_THREE, about, Outcome.UNDETERMINED, "not known for whom somebody works")
        : Verdict.of(ALL_THREE, about, Outcome.BREACHED, missing(socialWork, health, police));
  }

  private static boolean isHealth(Optional<Practitioner> who, Optional<AgencyKind> agency) {
    return (agency.isPresent() && agency.get().isHealth())
        || (who.isPresent() && who.get().discipline().isHealth());
  }

  private static boolean isSocialWorker(Optional<Practitioner> who) {
    return who.isPresent() && who.get().registeredSocialWorker();
  }

  private static String missing(boolean socialWork, boolean health, boolean police) {
    return "nobody took part from:"
        + (socialWork ? "" : " social work")
        + (health ? "" : " health")
        + (police ? "" : " police");
  }

  public static Verdict ledBySocialWorker(CourseOfEnquiry course, TeamAroundFamily team) {
    About about = about(course);
    Optional<Practitioner> lead = team.practitioner(course.enquiry().lead());
    if (lead.isEmpty()) {
      return Verdict.of(LED, about, Outcome.UNDETERMINED, "not known what the lead is");
    }
    return lead.get().registeredSocialWorker()
        ? Verdict.of(LED, about, Outcome.MET, "the lead is a registered social worker")
        : Verdict.of(LED, about, Outcome.BREACHED, "the lead is not a registered social worker");
  }

  public static Verdict assessmentOnFile(CourseOfEnquiry course, ChildId child, CaseFile file) {
    About about = about(course, child);
    LocalDate since = episodeBegan(child, course.started().on(), file);
    for (CourseOfAssessment each : file.assessments().all()) {
      if (each.assessment().child().equals(child) && !each.started().on().isBefore(since)) {
        return Verdict.of(ASSESSED, about, Outcome.MET, "an assessment of the child is recorded");
      }
    }
    return Verdict.of(ASSESSED, about, Outcome.BREACHED, "no assessment of the child is recorded");
  }

  public static About about(CourseOfEnquiry course) {
    return new About(course.enquiry().id().value(), course.enquiry().children());
  }

  public static About about(CourseOfEnquiry course, ChildId child) {
    return About.of(course.enquiry().id().value(), child);
  }

  public static LocalDate episodeBegan(ChildId child, LocalDate enquiryStarted, CaseFile file) {
    LocalDate since = LocalDate.MIN;
    for (DateSpan span : file.openness().spansOf(child)) {
      Optional<LocalDate> closed = span.endExclusive();
      if (closed.isPresent()
          && !closed.get().isAfter(enquiryStarted)
          && closed.get().isAfter(since)) {
        since = closed.get();
      }
    }
    return since;
  }
}
