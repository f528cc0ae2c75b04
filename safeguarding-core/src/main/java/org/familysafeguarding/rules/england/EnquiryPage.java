// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What is asked when significant harm is suspected. */
final class EnquiryPage {

  private EnquiryPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.ENQUIRY,
        StrategyRules.heldInTime(guidance),
        StrategyDiscussionAttendedByAllThree.rule(
            guidance.notVerifiedFor2018On("strategy discussions")),
        StrategyRules.managerTakesPart(guidance),
        StrategyRules.recordedInTime(guidance),
        StrategyRules.recordShared(guidance),
        ledBySocialWorker(guidance),
        EnquiryConduct.aboutEveryChildDiscussed(guidance),
        EnquiryConduct.begunOnProtection(),
        HomeCouncil.told(guidance),
        HomeCouncil.responsibilityAccepted(guidance),
        EnquiryConduct.conferenceRequestAnswered(guidance),
        EnquiryConduct.interimPlanAgreed(guidance),
        EnquiryConduct.concludedBeforeConference(guidance),
        EnquiryCensus.beginsWithDiscussion(),
        EnquiryCensus.notBeforeReferral(),
        EnquiryCensus.oneAtATime(),
        EnquiryCensus.answeredInTime(workingDays(15)),
        EnquiryCensus.assessmentOnFile());
  }

  /** Whoever leads other work, a registered social worker leads this. */
  static Rule ledBySocialWorker(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("enquiry.led-by-social-worker")
            .titled(
                "A section 47 enquiry is led by a social worker",
                Stage.ENQUIRY,
                guidance.on("section 47 enquiries"),
                DutyHolder.TEAM_MANAGER)
            .refusing(),
        Topics.ENQUIRIES,
        (course, matter) ->
            matter
                .file()
                .team()
                .practitioner(course.enquiry().lead())
                .map(lead -> ledBy(lead, course, matter))
                .orElseGet(
                    () ->
                        matter.cannotTell(
                            "unknown-lead", course.started(), course.enquiry().lead())));
  }

  private static Finding ledBy(Practitioner lead, CourseOfEnquiry course, Matter matter) {
    return lead.registeredSocialWorker()
        ? matter.kept("social-worker", course.started(), lead.id())
        : matter.broken("not-social-worker", course.started(), lead.id());
  }
}
