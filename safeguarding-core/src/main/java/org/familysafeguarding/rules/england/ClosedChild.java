// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosedCase;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** One child whose case was closed. */
record ClosedChild(ClosedCase closing, ChildId child) {

  static final Topic<ClosedChild> TOPIC = Topic.of(ClosedChild::all, ClosedChild::subject);

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

  /**
   * The enquiries about the child, begun in the stretch of work that this ended, that nothing had
   * answered by the day of closing.
   */
  List<EnquiredChild> unansweredEnquiries(CaseFile file) {
    return EnquiredChild.all(file).stream()
        .filter(each -> each.child().equals(child))
        .filter(each -> endedWorkOf(each.started().on(), file))
        .filter(each -> each.isUnansweredOn(closed().on(), file))
        .toList();
  }

  /**
   * The names of the child's enquiries and plans that this closing leaves open, whenever they
   * began.
   */
  List<String> leftOpen(Matter matter) {
    CaseFile file = matter.file();
    ImmutableList.Builder<String> open = ImmutableList.builder();
    EnquiredChild.all(file).stream()
        .filter(each -> each.child().equals(child))
        .filter(each -> isLeft(each.started(), day -> each.isOpenOn(day, file), matter))
        .forEach(each -> open.add(each.course().enquiry().id().value()));
    file.plans().of(child).stream()
        .filter(each -> isLeft(each.started(), each::isOpenOn, matter))
        .forEach(each -> open.add(each.id().value()));
    return open.build();
  }

  private boolean isLeft(Occurrence began, Predicate<LocalDate> isOpenOn, Matter matter) {
    Optional<LocalDate> reopened = reopened(matter.file());
    boolean then = reopened.filter(began.on()::equals).isEmpty() && isOpenOn.test(closed().on());
    // An earlier day of closing leaves nothing out, unless the case has been taken up again.
    return then || (reopened.isEmpty() && isOpenOn.test(matter.today()));
  }

  /** The day on which the child's case was next reopened, where it has been. */
  private Optional<LocalDate> reopened(CaseFile file) {
    // Every closing ends one stretch of work, so the next stretch has the next place.
    List<ClosedCase> closings =
        file.openness().closures().stream()
            .filter(each -> each.children().contains(child))
            .toList();
    return file.openness().spansOf(child).stream()
        .skip(closings.indexOf(closing) + 1L)
        .map(DateSpan::startInclusive)
        .findFirst();
  }
}
