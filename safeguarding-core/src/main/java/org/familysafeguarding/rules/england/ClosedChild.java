// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosedCase;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;

/** One child whose case was closed. */
record ClosedChild(ClosedCase closing, ChildId child) {

  ClosedChild {
    requireNonNull(closing, "closing");
    requireNonNull(child, "child");
  }

  static List<ClosedChild> all(CaseFile file) {
    return file.openness().closures().stream()
        .flatMap(each -> each.children().stream().map(child -> new ClosedChild(each, child)))
        .toList();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.CLOSURE, closed().entry(), child);
  }

  Occurrence closed() {
    return closing.closed();
  }

  ClosureReason reason() {
    return closing.reason();
  }

  /** The first day of the stretch of work that this closing ended. */
  LocalDate openSince(CaseFile file) {
    return file.openness().spansOf(child).stream()
        .filter(span -> span.endExclusive().filter(closed().on()::equals).isPresent())
        .map(DateSpan::startInclusive)
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  /** Whether that day lies in the stretch of work that this closing ended, closing day included. */
  boolean endedWorkOf(LocalDate day, CaseFile file) {
    return !day.isBefore(openSince(file)) && !day.isAfter(closed().on());
  }

  /** The assessments of the child that were begun in the stretch of work that this ended. */
  List<CourseOfAssessment> assessments(CaseFile file) {
    return file.assessments().of(child).stream()
        .filter(each -> endedWorkOf(each.started().on(), file))
        .toList();
  }

  /** The enquiries about the child that nothing had answered by the day of closing. */
  List<EnquiredChild> unansweredEnquiries(CaseFile file) {
    return EnquiredChild.all(file).stream()
        .filter(each -> each.child().equals(child))
        .filter(each -> endedWorkOf(each.started().on(), file))
        .filter(each -> each.isUnansweredOn(closed().on(), file))
        .toList();
  }

  /** Whether another council had accepted that enquiry by the day of closing. */
  boolean isHandedOver(EnquiredChild enquired, CaseFile file) {
    return enquired
        .first(EnquiryStep.HOME_COUNCIL_ACCEPTED, file)
        .filter(accepted -> !accepted.on().isAfter(closed().on()))
        .isPresent();
  }
}
