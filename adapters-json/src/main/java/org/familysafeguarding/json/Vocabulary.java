// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.ManagementOversight;
import org.familysafeguarding.allegation.Allegation;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ProtectionEvent;
import org.familysafeguarding.change.Parenting;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.ConferenceRequest;
import org.familysafeguarding.conference.TransferNotice;
import org.familysafeguarding.court.CourtApplication;
import org.familysafeguarding.emergency.EmergencyPower;
import org.familysafeguarding.emergency.EmergencyTerms;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.establishment.PartnerAgreement;
import org.familysafeguarding.incident.SeriousIncident;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.ParentalResponsibility;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.programme.ParentingAssessment;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.sharing.AgreementOverride;
import org.familysafeguarding.sharing.FamilyAgreement;
import org.familysafeguarding.sharing.RelevantInformation;
import org.familysafeguarding.sharing.SubjectInformed;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.workbook.WorkbookEntry;

/** What the format says of Java types that the types do not say of themselves. */
final class Vocabulary {

  /** Fields whose name in JSON is not that of the record component. */
  private static final Map<Class<?>, Map<String, String>> RENAMED =
      Map.of(
          Entry.class, Map.of("occurredOn", "on", "recordedBy", "by"),
          CaseRecordEvent.Corrected.class, Map.of("event", "with"),
          Birth.Born.class, Map.of("on", "bornOn"),
          DateSpan.class, Map.of("startInclusive", "from", "endExclusive", "until"),
          Birth.Expected.class, Map.of("around", "expectedAround"),
          PupilNumber.Absent.class, Map.of("reason", "noneBecause"));

  /** Types whose kinds are told apart by a field "kind", and what it says for each. */
  private static final Map<Class<?>, Map<String, Class<?>>> KINDS =
      Map.of(
          EmergencyTerms.class,
          inOrder(
              entry("emergency-protection-order", EmergencyTerms.EmergencyProtectionOrder.class),
              entry("police-protection", EmergencyTerms.PoliceProtection.class),
              entry("child-assessment-order", EmergencyTerms.ChildAssessmentOrder.class)),
          ConferencePurpose.class,
          inOrder(
              entry("initial", ConferencePurpose.Initial.class),
              entry("transfer-in", ConferencePurpose.TransferIn.class),
              entry("review", ConferencePurpose.Review.class)),
          PlanTerms.class,
          inOrder(
              entry("child-in-need", PlanTerms.ChildInNeed.class),
              entry("child-protection", PlanTerms.ChildProtection.class),
              entry("pre-proceedings", PlanTerms.PreProceedings.class)),
          SubjectInformed.class,
          inOrder(
              entry("told", SubjectInformed.Told.class),
              entry("not-told", SubjectInformed.NotTold.class),
              entry("not-told-for-safety", SubjectInformed.NotToldForSafety.class)));

  /** Types whose kinds are told apart by which field there is. */
  private static final Map<Class<?>, List<Class<?>>> EITHER =
      Map.of(
          Birth.class, List.of(Birth.Born.class, Birth.Expected.class),
          PupilNumber.class, List.of(PupilNumber.Known.class, PupilNumber.Absent.class));

  /** Lists that the domain refuses to have empty. */
  private static final Map<Class<?>, Set<String>> NEVER_EMPTY =
      Map.ofEntries(
          entry(Allegation.class, Set.of("children")),
          entry(Address.class, Set.of("lines")),
          entry(AgreementOverride.class, Set.of("children")),
          entry(AssessmentConclusion.class, Set.of("outcomes")),
          entry(Attendance.class, Set.of("present")),
          entry(Conference.class, Set.of("children")),
          entry(ConferenceRequest.class, Set.of("children")),
          entry(CourtApplication.class, Set.of("children")),
          entry(CoreGroup.class, Set.of("children")),
          entry(EmergencyPower.class, Set.of("children")),
          entry(Enquiry.class, Set.of("children")),
          entry(EnquiryConclusion.class, Set.of("children")),
          entry(EnquiryEvent.StepTaken.class, Set.of("children")),
          entry(ProtectionEvent.FamilyMeetingStepTaken.class, Set.of("children")),
          entry(GroupSupervision.class, Set.of("present")),
          entry(Household.class, Set.of("members")),
          entry(ManagementOversight.class, Set.of("children")),
          entry(PartnerAgreement.class, Set.of("parties")),
          entry(ParentalResponsibility.class, Set.of("children")),
          entry(Parenting.class, Set.of("children")),
          entry(ParentingAssessment.class, Set.of("children")),
          entry(Referral.class, Set.of("children")),
          entry(RelevantInformation.class, Set.of("children")),
          entry(RiskJudgement.class, Set.of("children", "madeBy")),
          entry(FamilyAgreement.class, Set.of("children")),
          entry(SeriousIncident.class, Set.of("children")),
          entry(StrategyDiscussion.class, Set.of("children")),
          entry(TransferNotice.class, Set.of("children")),
          entry(Visit.class, Set.of("children")),
          entry(WorkbookEntry.class, Set.of("about", "passages")));

  private Vocabulary() {}

  static String fieldName(Class<?> record, String component) {
    return RENAMED.getOrDefault(record, Map.of()).getOrDefault(component, component);
  }

  static Map<String, Class<?>> kindsOf(Class<?> type) {
    return KINDS.getOrDefault(type, Map.of());
  }

  static List<Class<?>> alternativesOf(Class<?> type) {
    return EITHER.getOrDefault(type, List.of());
  }

  static boolean isNeverEmpty(Class<?> record, String component) {
    return NEVER_EMPTY.getOrDefault(record, Set.of()).contains(component);
  }

  @SafeVarargs
  private static Map<String, Class<?>> inOrder(Map.Entry<String, Class<?>>... kinds) {
    Map<String, Class<?>> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, Class<?>> kind : kinds) {
      inOrder.put(kind.getKey(), kind.getValue());
    }
    return inOrder;
  }
}
