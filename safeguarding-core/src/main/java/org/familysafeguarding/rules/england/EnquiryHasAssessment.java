// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
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
 * <p>Looked at when the enquiry has been concluded for the child. Any assessment of the child that
 * began by today will do, unless the child's case was closed between that assessment and the
 * enquiry: the census asks for one in the same episode.
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
    boolean assessed = isAssessed(child, course.started().on(), file);
    return Finding.of(
        card,
        Subjects.of(course, child),
        assessed ? Outcome.MET : Outcome.BREACHED,
        Reasons.because(
            assessed
                ? "an assessment of the child is recorded"
                : "no assessment of the child is recorded in this episode",
            end.concluded()));
  }

  private static boolean isAssessed(ChildId child, LocalDate enquiryStarted, CaseFile file) {
    LocalDate since =
        file.openness().spansOf(child).stream()
            .flatMap(span -> span.endExclusive().stream())
            .filter(closed -> !closed.isAfter(enquiryStarted))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return file.assessments().of(child).stream()
        .anyMatch(course -> !course.started().on().isBefore(since));
  }
}
