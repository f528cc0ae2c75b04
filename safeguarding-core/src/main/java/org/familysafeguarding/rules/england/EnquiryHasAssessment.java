// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.EnquiryConcluded;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;

/**
 * A child about whom an enquiry was made has an assessment.
 *
 * <p>Looked at when the enquiry has been concluded for the child: any assessment of the child that
 * began by today will do.
 */
final class EnquiryHasAssessment implements Rule {

  private final RuleCard card;

  EnquiryHasAssessment(Authority authority) {
    this.card =
        RuleCard.of("enquiry.assessment-on-file")
            .titled(
                "A child about whom an enquiry was made has an assessment",
                Stage.ENQUIRY,
                authority,
                DutyHolder.CASE_HOLDER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (CourseOfEnquiry course : file.enquiries().all()) {
      for (ChildId child : course.enquiry().children()) {
        course.conclusionFor(child).ifPresent(end -> findings.add(judge(course, child, end, file)));
      }
    }
    return Findings.of(findings.build());
  }

  private Finding judge(
      CourseOfEnquiry course, ChildId child, EnquiryConcluded end, CaseFile file) {
    List<?> assessments = file.assessments().of(child);
    return Finding.of(
        card,
        Subjects.of(course, child),
        assessments.isEmpty() ? Outcome.BREACHED : Outcome.MET,
        Reasons.because(
            assessments.isEmpty()
                ? "no assessment of the child is recorded"
                : "an assessment of the child is recorded",
            end.concluded()));
  }
}
