// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ChosenLead;
import org.familysafeguarding.referral.LeadAgreement;
import org.familysafeguarding.referral.LeadPractitioner;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralStep;
import org.familysafeguarding.referral.TakenReferralStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.OwedTo;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/**
 * What guidance asks of early help and Family Help.
 *
 * <p>The edition of 2018 does not know the lead practitioner whom a manager chooses after a
 * referral, so the rules about that choice begin with the edition of 2023.
 */
final class FamilyHelpPage {

  private FamilyHelpPage() {}

  static RulebookPage under(Guidance guidance) {
    Rule reviewed = reviewedRegularly(guidance);
    return guidance.isOf2018()
        ? RulebookPage.of(Stage.EARLY_HELP, reviewed)
        : RulebookPage.of(
            Stage.EARLY_HELP, leadChosenBySocialWorker(guidance), leadAgreed(guidance), reviewed);
  }

  static Rule leadChosenBySocialWorker(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("family-help.lead-chosen-by-social-worker")
            .titled(
                "The lead practitioner is chosen by somebody qualified in social work",
                Stage.EARLY_HELP,
                guidance.on("lead practitioners"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        Choice.TOPIC,
        (choice, matter) ->
            matter
                .file()
                .team()
                .practitioner(choice.practitioner().decidedBy())
                .map(decider -> chosenBy(decider, choice, matter))
                .orElseGet(
                    () ->
                        matter.cannotTell(
                            "unknown-decider",
                            choice.chosen(),
                            choice.practitioner().decidedBy())));
  }

  private static Finding chosenBy(Practitioner decider, Choice choice, Matter matter) {
    return matter.keptIf(
        decider.registeredSocialWorker(), "qualified", "not-qualified", choice.chosen());
  }

  static Rule leadAgreed(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("family-help.lead-agreed")
            .titled(
                "Whoever is chosen as lead practitioner agrees to lead",
                Stage.EARLY_HELP,
                guidance.on("lead practitioners"),
                DutyHolder.TEAM_MANAGER)
            .asking(),
        Choice.TOPIC,
        (choice, matter) ->
            choice.practitioner().agreement() == LeadAgreement.NOT_RECORDED
                ? matter.cannotTell("agreement-unknown", choice.chosen())
                : matter.keptIf(
                    choice.practitioner().agreement() == LeadAgreement.AGREED,
                    "agreed",
                    "not-agreed",
                    choice.chosen()));
  }

  /** Guidance names no interval, and none was found in a council's procedures either. */
  static Rule reviewedRegularly(Guidance guidance) {
    return Rule.forEachSeries(
        RuleCard.of("family-help.reviewed-regularly")
            .titled(
                "Help that a family agreed to is reviewed at the interval the council has set",
                Stage.EARLY_HELP,
                guidance.unverified("early help"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "The clock starts with the decision on early help and stops where the case closes or"
                    + " no child lives."),
        FamilyHelpPage::helped,
        Subjects::of,
        FamilyHelpPage::reviews);
  }

  private static List<ReceivedReferral> helped(CaseFile file) {
    return file.referrals().all().stream()
        .filter(
            each ->
                each.decision()
                    .filter(decided -> decided.decisions().contains(ReferralDecision.EARLY_HELP))
                    .isPresent())
        .toList();
  }

  private static Findings reviews(ReceivedReferral referral, Matter matter) {
    Optional<Occurrence> decided = referral.decision().map(ReferralDecided::decided);
    ImmutableList.Builder<Occurrence> times = ImmutableList.builder();
    decided.ifPresent(times::add);
    referral.steps().stream()
        .filter(each -> each.step() == ReferralStep.HELP_REVIEWED)
        .map(TakenReferralStep::taken)
        .forEach(times::add);
    OwedTo owedTo = new OwedTo(referral.referral().children(), matter.file());
    return matter
        .every(FrontDoorSlots.FAMILY_HELP_REVIEW_INTERVAL)
        .judge(times.build(), decided.flatMap(start -> owedTo.endedSince(start.on())));
  }

  /** A choice of a lead practitioner, and the referral after which it was made. */
  private record Choice(ReceivedReferral referral, ChosenLead made) {

    static final Topic<Choice> TOPIC = Topic.of(Choice::all, Choice::subject);

    static List<Choice> all(CaseFile file) {
      return file.referrals().leads().stream()
          .flatMap(
              made ->
                  file.referrals().named(made.referral()).stream()
                      .map(referral -> new Choice(referral, made)))
          .toList();
    }

    Subject subject() {
      return Subjects.of(referral);
    }

    LeadPractitioner practitioner() {
      return made.practitioner();
    }

    Occurrence chosen() {
      return made.chosen();
    }
  }
}
