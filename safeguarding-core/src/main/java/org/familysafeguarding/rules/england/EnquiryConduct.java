// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** How an enquiry is made, child by child. */
final class EnquiryConduct {

  private EnquiryConduct() {}

  /** One council was found to ask that each unborn child and sibling be discussed. */
  static Rule aboutEveryChildDiscussed(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("enquiry.every-child-discussed")
            .titled(
                "Each child of an enquiry was spoken of in the strategy discussion that began it",
                Stage.ENQUIRY,
                guidance.leavesOpenAsRestated("strategy discussions about brothers and sisters"),
                DutyHolder.TEAM_MANAGER),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            enquired
                .course()
                .discussion()
                .map(
                    held ->
                        matter.keptIf(
                            held.discussion().children().contains(enquired.child()),
                            "discussed",
                            "not-discussed",
                            enquired.started()))
                .orElseGet(() -> matter.cannotTell("no-discussion", enquired.started())));
  }

  static Rule begunOnProtection() {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.begun-on-protection")
            .titled(
                "An enquiry is made about a child under emergency or police protection",
                Stage.ENQUIRY,
                Sources.childrenAct("section 47(1)"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "The Act sets no time; an enquiry still going on or begun later answers, and the"
                    + " day on which the protection began is not yet looked at."),
        ProtectedChild::all,
        ProtectedChild::subject,
        EnquiryConduct::begunAfter);
  }

  private static Optional<Finding> begunAfter(ProtectedChild protectedChild, Matter matter) {
    CaseFile file = matter.file();
    boolean made =
        EnquiredChild.all(file).stream()
            .filter(each -> each.child().equals(protectedChild.child()))
            .anyMatch(
                each ->
                    !each.started().on().isBefore(protectedChild.began().on())
                        || each.isUnansweredOn(protectedChild.began().on(), file));
    if (made) {
      return Optional.of(matter.kept("made", protectedChild.began()));
    }
    return matter.today().isAfter(protectedChild.began().on())
        ? Optional.of(matter.broken("not-made", protectedChild.began()))
        : Optional.empty();
  }

  static Rule conferenceRequestAnswered(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.conference-request-answered")
            .titled(
                "An agency that asked for a conference gets one, or the reasons for none",
                Stage.ENQUIRY,
                guidance.lessSurelyOn("initial child protection conferences"),
                DutyHolder.TEAM_MANAGER)
            .taking("It is looked at once the enquiry has found that no conference is needed."),
        EnquiredChild.TOPIC,
        EnquiryConduct::requestAnswered);
  }

  private static Optional<Finding> requestAnswered(EnquiredChild enquired, Matter matter) {
    return enquired
        .first(EnquiryStep.CONFERENCE_ASKED_FOR, matter.file())
        .filter(asked -> enquired.conclusion().isPresent())
        .filter(asked -> enquired.concluded(EnquiryOutcome.CONFERENCE_NEEDED).isEmpty())
        .map(
            asked ->
                matter.keptIf(
                    enquired.conference(matter.file()).isPresent()
                        || enquired
                            .first(EnquiryStep.CONFERENCE_DECLINED, matter.file())
                            .isPresent(),
                    "answered",
                    "not-answered",
                    asked));
  }

  static Rule interimPlanAgreed(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.interim-plan-agreed")
            .titled(
                "How a child is kept safe until the conference is agreed",
                Stage.ENQUIRY,
                guidance.leavesOpenAsRestated("plans between an enquiry and its conference"),
                DutyHolder.CASE_HOLDER)
            .taking("The day on which the enquiry was concluded is not yet looked at."),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            enquired
                .concluded(EnquiryOutcome.CONFERENCE_NEEDED)
                .flatMap(end -> interimPlan(enquired, end.concluded(), matter)));
  }

  private static Optional<Finding> interimPlan(
      EnquiredChild enquired, Occurrence concluded, Matter matter) {
    Optional<Occurrence> conference = enquired.conference(matter.file());
    Optional<Occurrence> agreed =
        enquired
            .first(EnquiryStep.INTERIM_PLAN_AGREED, matter.file())
            .filter(plan -> conference.map(met -> !plan.on().isAfter(met.on())).orElse(true));
    if (agreed.isPresent()) {
      return Optional.of(matter.kept("agreed", concluded));
    }
    if (conference.filter(met -> !met.on().isAfter(concluded.on())).isPresent()) {
      return Optional.of(matter.notAsked("conference-at-once", concluded));
    }
    return matter.today().isAfter(concluded.on())
        ? Optional.of(matter.broken("not-agreed", concluded))
        : Optional.empty();
  }

  static Rule concludedBeforeConference(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.concluded-before-conference")
            .titled(
                "An enquiry is concluded by the time its conference meets",
                Stage.ENQUIRY,
                guidance.on("section 47 enquiries"),
                DutyHolder.CASE_HOLDER),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            enquired
                .conference(matter.file())
                .map(
                    met ->
                        matter.keptIf(
                            enquired
                                .conclusion()
                                .filter(end -> !end.concluded().on().isAfter(met.on()))
                                .isPresent(),
                            "concluded",
                            "not-concluded",
                            met)));
  }
}
