// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.court.FamilyMeetingStep;
import org.familysafeguarding.court.TakenFamilyMeetingStep;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/**
 * Family group decision-making before an application, where that has commenced.
 *
 * <p>Source: section 31ZA of the Children Act 1989, inserted by section 1 of the Children's
 * Wellbeing and Schools Act 2026. What the letter before proceedings says of the offer is not
 * recorded.
 */
final class FamilyMeetingBeforeCourt {

  private FamilyMeetingBeforeCourt() {}

  static Rule offered() {
    return whereCommenced(
        RuleCard.of("court.family-meeting-offered")
            .titled(
                "A family group decision-making meeting is offered before an application",
                Stage.COURT,
                ProtectionSources.familyMeetings(),
                DutyHolder.CASE_HOLDER)
            .asking()
            .taking(
                "An offer that names nobody is taken to have gone to every parent and everybody"
                    + " with parental responsibility, and so is one recorded as a step of the"
                    + " pre-proceedings plan."),
        FamilyMeetingBeforeCourt::judgeOffer);
  }

  private static Finding judgeOffer(ChildInProceedings child, Matter matter) {
    List<TakenFamilyMeetingStep> offers =
        child.meetingStepsBefore(FamilyMeetingStep.OFFERED, matter.file());
    if (isUnderPlan(PreProceedingsStep.FAMILY_GROUP_DECISION_MAKING_OFFERED, child, matter)
        || offers.stream().anyMatch(each -> each.adults().isEmpty())) {
      return matter.kept("offered", child.issued());
    }
    if (offers.isEmpty()) {
      return matter.broken("not-offered", child.issued());
    }
    Set<AdultId> entitled = entitled(child, matter.file());
    if (entitled.isEmpty()) {
      return matter.cannotTell("nobody-entitled", child.issued());
    }
    offers.forEach(each -> entitled.removeAll(each.adults()));
    return entitled.isEmpty()
        ? matter.kept("offered", child.issued())
        : matter.broken("not-to-everybody", child.issued(), named(entitled));
  }

  private static boolean isUnderPlan(
      PreProceedingsStep step, ChildInProceedings child, Matter matter) {
    return child.stepBefore(step, matter.file()).isPresent();
  }

  /** The parents, and whoever has parental responsibility, who are not recorded as dead. */
  private static Set<AdultId> entitled(ChildInProceedings child, CaseFile file) {
    LocalDate day = child.issued().on();
    Stream<AdultId> parents =
        file.family().parentsOf(child.child(), day).stream()
            .filter(AdultId.class::isInstance)
            .map(AdultId.class::cast);
    return Stream.concat(file.family().responsibilityFor(child.child(), day).stream(), parents)
        .filter(adult -> file.family().diedOn(adult).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String named(Set<AdultId> adults) {
    return adults.stream().map(AdultId::toString).collect(Collectors.joining(", "));
  }

  static Rule held() {
    return whereCommenced(
        RuleCard.of("court.family-meeting-held")
            .titled(
                "A family group decision-making meeting that anybody accepted is held before an"
                    + " application",
                Stage.COURT,
                ProtectionSources.familyMeetings(),
                DutyHolder.CASE_HOLDER)
            .asking(),
        FamilyMeetingBeforeCourt::judgeMeeting);
  }

  private static Finding judgeMeeting(ChildInProceedings child, Matter matter) {
    if (isUnderPlan(PreProceedingsStep.FAMILY_GROUP_DECISION_MAKING_HELD, child, matter)
        || isTaken(FamilyMeetingStep.HELD, child, matter)) {
      return matter.kept("held", child.issued());
    }
    if (isTaken(FamilyMeetingStep.ACCEPTED, child, matter)) {
      return matter.broken("not-held", child.issued());
    }
    boolean offered =
        isUnderPlan(PreProceedingsStep.FAMILY_GROUP_DECISION_MAKING_OFFERED, child, matter)
            || isTaken(FamilyMeetingStep.OFFERED, child, matter);
    return offered && !isTaken(FamilyMeetingStep.DECLINED, child, matter)
        ? matter.cannotTell("no-answer", child.issued())
        : matter.notAsked("nobody-accepted", child.issued());
  }

  private static boolean isTaken(FamilyMeetingStep step, ChildInProceedings child, Matter matter) {
    return !child.meetingStepsBefore(step, matter.file()).isEmpty();
  }

  private static Rule whereCommenced(
      RuleCard card, BiFunction<ChildInProceedings, Matter, Finding> judge) {
    return Rule.forEachThatApplies(
        card,
        ChildInProceedings::in,
        ChildInProceedings::subject,
        (child, matter) -> {
          if (!matter.hasCommenced(
              ProtectionSlots.FAMILY_GROUP_DECISION_MAKING, child.issued().on())) {
            return Optional.empty();
          }
          boolean against =
              isTaken(FamilyMeetingStep.JUDGED_AGAINST_CHILDS_INTERESTS, child, matter);
          return Optional.of(
              against
                  ? matter.notAsked("against-interests", child.issued())
                  : judge.apply(child, matter));
        });
  }
}
