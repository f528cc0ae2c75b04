// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/** A section 47 enquiry is led by a registered social worker, whoever leads other work. */
final class EnquiryLedBySocialWorker implements Rule {

  private final RuleCard card;

  EnquiryLedBySocialWorker(Authority authority) {
    this.card =
        RuleCard.of("enquiry.led-by-social-worker")
            .titled(
                "A section 47 enquiry is led by a social worker",
                Stage.ENQUIRY,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    return Findings.forEach(file.enquiries().all(), course -> judge(course, file));
  }

  private Finding judge(CourseOfEnquiry course, CaseFile file) {
    return file.team()
        .practitioner(course.enquiry().lead())
        .map(lead -> judge(course, lead))
        .orElseGet(
            () ->
                Finding.undetermined(
                    card,
                    Subjects.of(course),
                    "what " + course.enquiry().lead() + " is, who leads the enquiry,",
                    course.started()));
  }

  private Finding judge(CourseOfEnquiry course, Practitioner lead) {
    return Finding.of(
        card,
        Subjects.of(course),
        lead.registeredSocialWorker() ? Outcome.MET : Outcome.BREACHED,
        Reasons.because(
            lead.registeredSocialWorker()
                ? "%s, who leads it, is a registered social worker"
                : "%s, who leads it, is not a registered social worker",
            lead.id(),
            course.started()));
  }
}
