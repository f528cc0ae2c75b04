// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.EnquiryConcluded;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** One child of one enquiry. */
record EnquiredChild(CourseOfEnquiry course, ChildId child) {

  static final Topic<EnquiredChild> TOPIC = Topic.of(EnquiredChild::all, EnquiredChild::subject);

  EnquiredChild {
    requireNonNull(course, "course");
    requireNonNull(child, "child");
  }

  static List<EnquiredChild> all(CaseFile file) {
    ImmutableList.Builder<EnquiredChild> all = ImmutableList.builder();
    for (CourseOfEnquiry each : file.enquiries().all()) {
      for (ChildId child : each.enquiry().children()) {
        all.add(new EnquiredChild(each, child));
      }
    }
    return all.build();
  }

  Subject subject() {
    return Subjects.of(course, child);
  }

  Occurrence started() {
    return course.started();
  }

  /** The latest conclusion about the child. */
  Optional<EnquiryConcluded> conclusion() {
    return course.conclusionFor(child);
  }

  /** The latest conclusion about the child, where it is that one. */
  Optional<EnquiryConcluded> concluded(EnquiryOutcome outcome) {
    return conclusion().filter(each -> each.conclusion().outcome() == outcome);
  }

  Optional<Occurrence> first(EnquiryStep step, CaseFile file) {
    return file.enquiries().firstStep(course.enquiry().id(), child, step);
  }

  /** The initial conference that followed for the child. */
  Optional<Occurrence> conference(CaseFile file) {
    return file.conferences()
        .initialAfter(course.enquiry().id(), child, started().on())
        .map(HeldConference::met);
  }

  /** What answered the enquiry: the conference, or the conclusion that none is needed. */
  Optional<Occurrence> answer(CaseFile file) {
    return answerBy(LocalDate.MAX, file);
  }

  /** Whether nothing had answered the enquiry by that day. */
  boolean isUnansweredOn(LocalDate day, CaseFile file) {
    return answerBy(day, file).isEmpty();
  }

  private Optional<Occurrence> answerBy(LocalDate day, CaseFile file) {
    Optional<Occurrence> conference = conference(file).filter(held -> !held.on().isAfter(day));
    Optional<Occurrence> notRequired = notRequiredBy(day);
    if (conference.isEmpty() || notRequired.isEmpty()) {
      return conference.or(() -> notRequired);
    }
    return notRequired.get().on().isBefore(conference.get().on()) ? notRequired : conference;
  }

  /** Since when no conference was needed, as had been concluded by that day. */
  private Optional<Occurrence> notRequiredBy(LocalDate day) {
    Optional<Occurrence> since = Optional.empty();
    for (EnquiryConcluded each : course.conclusions()) {
      if (each.conclusion().children().contains(child) && !each.concluded().on().isAfter(day)) {
        // Whoever finds that a conference is needed takes back that none was.
        since =
            each.conclusion().outcome() == EnquiryOutcome.CONFERENCE_NEEDED
                ? Optional.empty()
                : since.or(() -> Optional.of(each.concluded()));
      }
    }
    return since;
  }

  /** Whether another council had accepted the enquiry by that day. */
  boolean isHandedOverBy(LocalDate day, CaseFile file) {
    return first(EnquiryStep.HOME_COUNCIL_ACCEPTED, file)
        .filter(accepted -> !accepted.on().isAfter(day))
        .isPresent();
  }

  /**
   * Whether it had begun by that day, was this council's to answer, and nothing had answered it.
   */
  boolean isOpenOn(LocalDate day, CaseFile file) {
    return !started().on().isAfter(day) && isUnansweredOn(day, file) && !isHandedOverBy(day, file);
  }
}
