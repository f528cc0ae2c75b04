// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.FirstDay;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.HeldCareReview;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** Days that many rules about looked-after children need. */
final class CareDays {

  static final Topic<CourseOfCare> TOPIC = Topic.of(file -> file.care().all(), CareDays::subject);

  private static final int ADULT = 18;

  private CareDays() {}

  /** The age of this child on that day; empty where the birth is not recorded or still to come. */
  static Optional<Integer> ageOn(LocalDate day, ChildId child, CaseFile file) {
    return file.family().child(child).map(Child::birth).flatMap(birth -> birth.ageOn(day));
  }

  /**
   * The first day on which nothing more is owed to the child: they left, died or were 18.
   *
   * <p>Closing the case ends nothing, for a child is looked after until they leave.
   */
  static Optional<LocalDate> endOfCare(CourseOfCare care, CaseFile file) {
    Optional<LocalDate> left = care.end().map(end -> end.left().on());
    Optional<LocalDate> died = file.family().diedOn(care.child());
    Optional<LocalDate> eighteenth =
        file.family().child(care.child()).flatMap(child -> child.birth().birthday(ADULT));
    return FirstDay.among(List.of(left, died, eighteenth));
  }

  /** The first of these that was not before that day. */
  static Optional<Occurrence> firstSince(LocalDate day, Stream<Occurrence> times) {
    return times.filter(each -> !each.on().isBefore(day)).min(Comparator.comparing(Occurrence::on));
  }

  /** The days of a child's reviews, in order. */
  static List<Occurrence> reviews(CourseOfCare care) {
    return care.reviews().stream().map(HeldCareReview::held).toList();
  }

  static Subject subject(CourseOfCare care) {
    return Subject.of(Subject.Kind.EPISODE_OF_CARE, care.id(), care.child());
  }
}
