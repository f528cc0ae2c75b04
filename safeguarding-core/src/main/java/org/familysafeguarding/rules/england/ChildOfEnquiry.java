// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.conference.RequestedConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;

/** One child for whom an enquiry found that a conference is needed. */
record ChildOfEnquiry(CourseOfEnquiry course, ChildId child) {

  ChildOfEnquiry {
    requireNonNull(course, "course");
    requireNonNull(child, "child");
  }

  static List<ChildOfEnquiry> needingConference(CaseFile file) {
    return file.enquiries().all().stream()
        .flatMap(
            course ->
                course.childrenNeedingConference().stream()
                    .map(child -> new ChildOfEnquiry(course, child)))
        .toList();
  }

  Subject subject() {
    return Subjects.of(course, child);
  }

  /** The discussion that began the enquiry, where it is recorded. */
  Optional<Occurrence> discussed() {
    return course.discussion().map(HeldDiscussion::held);
  }

  /** The day it was found that the child needs a conference. */
  Occurrence found() {
    return course.conclusionFor(child).orElseThrow().concluded();
  }

  /** The conference that went ahead for the child, where one has. */
  Optional<HeldConference> conference(CaseFile file, Occurrence discussed) {
    return file.conferences().initialAfter(course.enquiry().id(), child, discussed.on());
  }

  /** The requests for such a conference. */
  List<RequestedConference> requests(CaseFile file) {
    return file.conferences().requests().stream()
        .filter(each -> each.request().children().contains(child))
        .filter(each -> isForThis(each.request().purpose()))
        .toList();
  }

  private boolean isForThis(ConferencePurpose purpose) {
    return purpose instanceof ConferencePurpose.Initial initial
        && initial.enquiry().map(course.enquiry().id()::equals).orElse(true);
  }
}
