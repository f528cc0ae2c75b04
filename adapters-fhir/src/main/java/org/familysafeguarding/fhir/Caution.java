// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskJudgement;

/**
 * Whether somebody's safety may hang on nobody learning where they live.
 *
 * <p>It does where abuse between people of the file is recorded, where an address is confidential,
 * and where a child was ever looked after. It may where domestic abuse is spoken of without a
 * victim being named: by an assessment, a judgement of risk, or the allocation of somebody who
 * works with it. Entries that were corrected or struck out count too, and so do entries of later
 * days than the bundle speaks of: what is known now protects.
 */
final class Caution {

  private static final Set<AssessmentFactor> DOMESTIC_ABUSE =
      Set.of(
          AssessmentFactor.DOMESTIC_ABUSE_OF_CHILD,
          AssessmentFactor.DOMESTIC_ABUSE_OF_PARENT,
          AssessmentFactor.DOMESTIC_ABUSE_OF_OTHER);

  private Caution() {}

  /** All that was ever recorded, corrections as what they put in place. */
  static List<CaseEvent> everythingRecorded(CaseHistory history) {
    return history.entries().stream().map(Entry::event).flatMap(Caution::withCorrection).toList();
  }

  private static Stream<CaseEvent> withCorrection(CaseEvent event) {
    return event instanceof CaseRecordEvent.Corrected corrected
        ? Stream.of(event, corrected.event())
        : Stream.of(event);
  }

  static boolean isCalledFor(CaseFile file) {
    return everythingRecorded(file.history()).stream().anyMatch(Caution::warns)
        || file.team().allocationSpans().stream()
            .flatMap(span -> file.team().practitioner(span.allocation().practitioner()).stream())
            .anyMatch(Caution::worksWithDomesticAbuse);
  }

  private static boolean warns(CaseEvent event) {
    return event instanceof FamilyEvent.AbuseIdentified
        || event instanceof CareEvent.Began
        || (event instanceof FamilyEvent.HouseholdRecorded recorded
            && recorded.household().address().filter(Address::isConfidential).isPresent())
        || (event instanceof AssessmentEvent.Concluded concluded
            && concluded.conclusion().factors().stream().anyMatch(DOMESTIC_ABUSE::contains))
        || (event instanceof PracticeEvent.RiskJudged judged && warns(judged.judgement()))
        || (event instanceof PracticeEvent.GroupSupervisionHeld held
            && held.supervision().jointJudgement().filter(Caution::warns).isPresent());
  }

  private static boolean warns(RiskJudgement judgement) {
    return judgement.grounds().worries().stream()
        .anyMatch(worry -> worry.needs().contains(ParentalNeed.DOMESTIC_ABUSE));
  }

  private static boolean worksWithDomesticAbuse(Practitioner practitioner) {
    return practitioner.discipline() == Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT
        || practitioner.discipline() == Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK;
  }
}
