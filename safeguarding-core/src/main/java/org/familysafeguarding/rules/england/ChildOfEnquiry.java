// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
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
import org.familysafeguarding.rules.Topic;

/** One child for whom an enquiry found that a conference is needed. */
record ChildOfEnquiry(CourseOfEnquiry course, ChildId child) {

  static final Topic<ChildOfEnquiry> NEEDING_CONFERENCE =
      Topic.of(ChildOfEnquiry::needingConference, ChildOfEnquiry::subject);

  ChildOfEnquiry {
    requireNonNull(course, "course");
    requireNonNull(child, "child");
  }

  static List<ChildOfEnquiry> needingConference(CaseFile file) {
    ImmutableList.Builder<ChildOfEnquiry> all = ImmutableList.builder();
    for (CourseOfEnquiry course : file.enquiries().all()) {
      for (ChildId child : course.childrenNeedingConference()) {
        all.add(new ChildOfEnquiry(course, child));
      }
    }
    return all.build();
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
    ImmutableList.Builder<RequestedConference> requests = ImmutableList.builder();
    for (RequestedConference each : file.conferences().requests()) {
      if (each.request().children().contains(child) && isForThis(each.request().purpose())) {
        requests.add(each);
      }
    }
    return requests.build();
  }

  private boolean isForThis(ConferencePurpose purpose) {
    return purpose instanceof ConferencePurpose.Initial initial
        && initial.enquiry().map(course.enquiry().id()::equals).orElse(true);
  }
}
