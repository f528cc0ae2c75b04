// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.practice.Descriptions.SHARING_ADVICE;
import static org.familysafeguarding.practice.Descriptions.SWINDON_SHARING;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.describedIn;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.sharing.AgreementAnswer;
import org.familysafeguarding.sharing.AnsweredAgreement;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.MadeDisclosure;
import org.familysafeguarding.sharing.MadeOverride;

/** What is asked of sharing information, and of asking the family itself. */
final class SharingPage {

  /** The day the advice was published. */
  private static final LocalDate ADVICE = LocalDate.of(2024, 4, 19);

  private SharingPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.SHARING, necessityRecorded(), consentNotTheBasis(), serviceAgreed());
  }

  private static Rule necessityRecorded() {
    return Rule.forEach(
        RuleCard.of("sharing.necessity-recorded")
            .titled(
                "Whatever is shared, it is recorded why that was necessary",
                Stage.SHARING,
                describedIn(SWINDON_SHARING, "necessity and proportion"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .asking(),
        file -> file.disclosures().all(),
        SharingPage::subject,
        (made, matter) ->
            matter.keptIf(made.necessity().isPresent(), "recorded", "not-recorded", made.made()));
  }

  private static Rule consentNotTheBasis() {
    return Rule.forEach(
        RuleCard.of("sharing.consent-not-the-basis")
            .titled(
                "Information is not shared for safeguarding on the basis of consent",
                Stage.SHARING,
                describedIn(SHARING_ADVICE, "lawful basis"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .taking("Asked of what was shared from Fri 19 Apr 2024 on, the day of the advice."),
        file -> file.disclosures().all(),
        SharingPage::subject,
        (made, matter) ->
            made.made().on().isBefore(ADVICE)
                ? matter.notAsked("before-advice", made.made())
                : matter.keptIf(
                    made.disclosure().basis() != LawfulBasis.CONSENT,
                    "other-basis",
                    "consent",
                    made.made()));
  }

  private static Subject subject(MadeDisclosure made) {
    return Subject.of(Subject.Kind.DISCLOSURE, made.disclosure().id(), Set.of());
  }

  private static Rule serviceAgreed() {
    return Rule.forEach(
        RuleCard.of("sharing.service-agreed")
            .titled(
                "A child in need plan rests on a parent's agreement, or on a manager's record that"
                    + " the threshold for an enquiry is met",
                Stage.SHARING,
                describedIn(SWINDON_SHARING, "agreement to services under section 17"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Agreement is given by the day the plan starts, and the last answer holds for as"
                    + " long as the plan does, whichever parent gave it.")
            .asking(),
        SharingPage::childInNeedPlans,
        plan -> Subject.of(Subject.Kind.PLAN, plan.plan().id(), plan.plan().child()),
        SharingPage::agreed);
  }

  private static List<CourseOfPlan> childInNeedPlans(CaseFile file) {
    return file.plans().all().stream()
        .filter(each -> each.plan().kind() == PlanKind.CHILD_IN_NEED)
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding agreed(CourseOfPlan plan, Matter matter) {
    ChildId child = plan.plan().child();
    LocalDate start = plan.started().on();
    LocalDate last = plan.end().map(end -> end.ended().on()).orElse(matter.today());
    String atStart = footing(child, start, matter.file());
    String since = footing(child, last, matter.file());
    return switch (atStart) {
      case "agreed", "overridden" ->
          since.equals("refused")
              ? matter.broken("withdrawn", plan.started())
              : matter.kept(atStart, plan.started());
      default -> matter.broken(atStart, plan.started());
    };
  }

  /** On what a service to the child rests on a day: the last answer, or a later override. */
  private static String footing(ChildId child, LocalDate day, CaseFile file) {
    Optional<AnsweredAgreement> answer = file.agreements().lastAnswerFor(child, day);
    Optional<MadeOverride> override = file.agreements().lastOverrideFor(child, day);
    if (answer.filter(each -> each.agreement().answer() == AgreementAnswer.AGREED).isPresent()) {
      return "agreed";
    }
    if (override.isPresent()) {
      return "overridden";
    }
    return answer.isPresent() ? "refused" : "not-recorded";
  }
}
