// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;

/** Events about one child alone, where the verbs of {@link FamilyCase} tell of every child. */
public final class OneChild {

  private static final Narrative WORDS = new Narrative("As agreed with the family.");

  private OneChild() {}

  /** The case closes for that child. */
  public static CaseEvent closed(String child) {
    return new CaseRecordEvent.Closed(only(child), ClosureReason.NO_LONGER_IN_NEED);
  }

  /** An enquiry concludes for that child. */
  public static CaseEvent enquiryConcluded(String enquiry, String child, EnquiryOutcome outcome) {
    return new EnquiryEvent.Concluded(
        new EnquiryId(enquiry),
        new EnquiryConclusion(only(child), outcome, new PractitionerId("TM1")));
  }

  /** A quorate conference considers that child alone and decides so. */
  public static Conference conference(
      String id, ConferencePurpose purpose, String child, ConferenceOutcome outcome) {
    return new Conference(
        new ConferenceId(id),
        purpose,
        only(child),
        new ConferenceMeeting(
            new PractitionerId("CH1"),
            Attendance.of(
                new PractitionerId("SW1"), new PractitionerId("HV1"), new PractitionerId("PC1")),
            Quorum.quorate()),
        List.of(
            new ConferenceDecision(
                new ChildId(child), outcome, Optional.of(AbuseCategory.NEGLECT))));
  }

  /** A core group about that child. */
  public static CaseEvent coreGroup(String id, String child) {
    return new PlanEvent.CoreGroupMet(
        new CoreGroup(
            new CoreGroupId(id),
            only(child),
            Attendance.of(new PractitionerId("SW1"), new PractitionerId("HV1")),
            WORDS));
  }

  /** A visit that saw that much of that child. */
  public static CaseEvent visit(String id, String child, Seen seen) {
    return new VisitEvent.Made(
        new Visit(
            new VisitId(id),
            new PractitionerId("SW1"),
            VisitPurpose.CHILD_PROTECTION,
            VisitPlace.HOME,
            List.of(new ChildSeen(new ChildId(child), seen, false, Optional.empty()))));
  }

  private static Set<ChildId> only(String child) {
    return Set.of(new ChildId(child));
  }
}
