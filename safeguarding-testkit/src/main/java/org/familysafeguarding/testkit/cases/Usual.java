// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.base.Splitter;
import java.lang.reflect.RecordComponent;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What usually happens: who decides, who comes, what is found, in the words of a case. */
final class Usual {

  /** Says of what may be left out that it usually is not. */
  static final String THERE_IS_ONE = "there is one";

  private static final Splitter ONCE = Splitter.on(" = ").limit(2);

  /** By record and component; first the narrower, where a record stands in another. */
  private static final Map<String, String> COMPONENTS =
      table(
          "Decided.decisions = child and family assessment",
          "Decided.decidedBy = TM1",
          "AssessmentConclusion.authorisedBy = TM1",
          "AssessmentConclusion.outcomes = child in need plan",
          "AssessmentConclusion.factors = neglect",
          "EnquiryConclusion.approvedBy = TM1",
          "ConferenceMeeting.chair = CH1",
          "CareReview.reviewingOfficer = IR1",
          "CareReview/Attendance.present = IR1, SW1",
          "CoreGroup/Attendance.present = SW1, HV1, TE1",
          "PlanReview/Attendance.present = SW1, HV1",
          "StrategyDiscussion/Attendance.present = SW1, PC1, HV1",
          "Attendance.present = SW1, HV1, PC1, TE1",
          "GroupSupervision.present = SW1, TM1, DV1, DP1, RW1, MH1",
          "GroupSupervision.jointJudgement = " + THERE_IS_ONE,
          "GroupSupervision/RiskJudgement.madeBy = SW1, TM1, DV1, DP1, RW1, MH1",
          "RiskJudgement.madeBy = SW1",
          "ClinicalSupervision.practitioner = MH1",
          "ClinicalSupervision.supervisor = CP1",
          "ModuleMove.module = 1",
          "GoalScale.weight = 1",
          "NextStepAnswer.step = 1",
          "NextStepAnswer.by = SW1",
          "AbuseRelationship.victim = AD1",
          "AbuseRelationship.perpetrator = AD2",
          "Relationship.person = AD1",
          "Relationship.of = C1",
          "Disclosure.sharedWith = NHS",
          "TransferNotice.fromCouncil = LA2",
          "Born.on = Sat 6 May 2017",
          "PartnerReport.startInclusive = Thu 1 Feb 2024",
          "SchoolAttendance.startInclusive = Thu 1 Feb 2024",
          "Departure.about = R1",
          "Agreement.by = TM1");

  private static final Map<String, String> ENUMS =
      table(
          "ReferralSource = health visitor",
          "EnquiryOutcome = conference needed",
          "VisitPurpose = child protection",
          "Seen = seen alone",
          "RiskLevel = moderate",
          "ClosureReason = no longer in need",
          "Ethnicity = not obtained",
          "Significance = significant");

  private Usual() {}

  private static Map<String, String> table(String... lines) {
    return Stream.of(lines)
        .map(ONCE::splitToList)
        .collect(Collectors.toUnmodifiableMap(each -> each.get(0), each -> each.get(1)));
  }

  /** What usually stands in a component, where the case does not say. */
  static Optional<String> of(Deque<Class<?>> within, RecordComponent component, Fields fields) {
    List<String> names = within.stream().map(Class::getSimpleName).limit(2).toList();
    String own = names.get(0) + "." + component.getName();
    if (own.equals("Practitioner.employer")) {
      return Optional.of(employer(fields.glance("discipline").orElse("")));
    }
    if (own.equals("RiskJudgement.madeBy")
        && names.contains("GroupSupervision")
        && fields.has("present")) {
      return fields.glance("present");
    }
    Optional<String> narrower =
        names.size() < 2
            ? Optional.empty()
            : Optional.ofNullable(COMPONENTS.get(names.get(1) + "/" + own));
    return narrower.or(() -> Optional.ofNullable(COMPONENTS.get(own)));
  }

  private static String employer(String discipline) {
    return switch (Words.bare(discipline)) {
      case "policing" -> "POL";
      case "education" -> "SCH";
      case "recovery" -> "REC";
      case "mentalhealth",
          "clinicalpsychology",
          "healthvisiting",
          "schoolnursing",
          "midwifery",
          "generalpractice",
          "paediatrics" ->
          "NHS";
      default -> "LA";
    };
  }

  static Optional<String> ofEnum(Class<?> type) {
    return Optional.ofNullable(ENUMS.get(type.getSimpleName()));
  }

  /** How a new id begins: a conference's says which kind it is. */
  static String prefix(Class<?> type, Fields fields) {
    if (!type.getSimpleName().equals("ConferenceId")) {
      return Ids.prefix(type);
    }
    String purpose = fields.glance("purpose").map(Words::bare).orElse("");
    if (purpose.startsWith("review")) {
      return "RC";
    }
    return purpose.startsWith("transfer") || fields.has("transfer") ? "TC" : "IC";
  }
}
