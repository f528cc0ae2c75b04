// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.court.CourseOfProceedings;
import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyTerms.PoliceProtection;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.TakenEnquiryStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** That an enquiry was kept from a child, and for the first time then. */
record KeptFromChild(EnquiryId enquiry, ChildId child, Occurrence since) {

  private static final Set<EnquiryStep> KEPT =
      Sets.immutableEnumSet(EnquiryStep.ACCESS_REFUSED, EnquiryStep.WHEREABOUTS_WITHHELD);

  private static final Set<EnquiryStep> ANSWERS =
      Sets.immutableEnumSet(
          EnquiryStep.ORDER_APPLIED_FOR, EnquiryStep.WELFARE_JUDGED_SAFE_WITHOUT_ORDER);

  /** Section 47(6): an order is applied for, unless the child is safe without one. */
  static Rule answered() {
    return Rule.forEach(
        RuleCard.of("enquiry.order-sought-where-kept-from-child")
            .titled(
                "Where an enquiry is kept from a child, an order is sought or the child judged"
                    + " safe without one",
                Stage.ENQUIRY,
                ProtectionSources.enquiries("section 47(6)"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "An order made or an application issued from that day on shows that one was"
                    + " applied for; police protection does not."),
        KeptFromChild::in,
        kept -> Subject.of(Subject.Kind.ENQUIRY, kept.enquiry(), kept.child()),
        (kept, matter) ->
            matter
                .within(ProtectionSlots.ANSWER_WHERE_KEPT_FROM_CHILD, kept.since())
                .doneBy(kept.answer(matter.file()))
                .ceasingWithTheCase(matter.file(), kept.child())
                .judge());
  }

  private static List<KeptFromChild> in(CaseFile file) {
    Map<List<Record>, KeptFromChild> first = new LinkedHashMap<>();
    for (TakenEnquiryStep step : file.enquiries().steps()) {
      if (KEPT.contains(step.step())) {
        for (ChildId child : step.children()) {
          first.putIfAbsent(
              List.of(step.enquiry(), child),
              new KeptFromChild(step.enquiry(), child, step.taken()));
        }
      }
    }
    return List.copyOf(first.values());
  }

  private Optional<Occurrence> answer(CaseFile file) {
    Stream<Occurrence> steps =
        file.enquiries().steps().stream()
            .filter(each -> each.enquiry().equals(enquiry) && each.children().contains(child))
            .filter(each -> ANSWERS.contains(each.step()))
            .map(TakenEnquiryStep::taken);
    Stream<Occurrence> orders =
        file.emergencyPowers().forAnyOf(Set.of(child)).stream()
            .filter(each -> !(each.power().terms() instanceof PoliceProtection))
            .map(CourseOfPower::taken);
    Stream<Occurrence> applications =
        file.courtApplications().aboutAnyOf(Set.of(child)).stream()
            .map(CourseOfProceedings::issued);
    return Stream.of(steps, orders, applications)
        .flatMap(each -> each)
        .filter(each -> !each.on().isBefore(since.on()))
        .min(Comparator.comparing(Occurrence::on));
  }
}
