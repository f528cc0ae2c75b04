// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.FirstDay;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementSpan;
import org.familysafeguarding.care.PlacementTerms;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** A child in one placement: where the two are needed together. */
record PlacedChild(CourseOfCare care, PlacementSpan placement) {

  static final Topic<PlacedChild> TOPIC = Topic.of(PlacedChild::in, PlacedChild::subject);

  PlacedChild {
    requireNonNull(care, "care");
    requireNonNull(placement, "placement");
  }

  /** Every child in every placement of a case. */
  static List<PlacedChild> in(CaseFile file) {
    return file.care().all().stream()
        .flatMap(care -> care.placements().stream().map(each -> new PlacedChild(care, each)))
        .toList();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.PLACEMENT, placement.placement().id(), care.child());
  }

  Occurrence began() {
    return placement.began();
  }

  LocalDate firstDay() {
    return placement.began().on();
  }

  boolean isOfKind(PlacementKind kind) {
    return placement.placement().kind() == kind;
  }

  boolean isOn(PlacementBasis basis) {
    return placement.placement().isOn(basis);
  }

  Optional<PlacementTerms> terms() {
    return placement.placement().terms();
  }

  /** The first day on which the child no longer lived there, or was no longer looked after. */
  Optional<LocalDate> end(CaseFile file) {
    return FirstDay.among(
        List.of(placement.ended().map(Occurrence::on), CareDays.endOfCare(care, file)));
  }

  boolean livedThereOn(LocalDate day, CaseFile file) {
    return !day.isBefore(firstDay()) && end(file).map(day::isBefore).orElse(true);
  }

  /** The first review of the child's case since the placement began. */
  Optional<Occurrence> firstReview() {
    return CareDays.firstSince(firstDay(), CareDays.reviews(care).stream());
  }

  /** Whether the child's case was reviewed in this placement by that day. */
  boolean wasReviewedBy(LocalDate day) {
    return firstReview().filter(each -> !each.on().isAfter(day)).isPresent();
  }

  /** The visits made to this child as one looked after, while in this placement. */
  List<Occurrence> visits(CaseFile file) {
    Optional<LocalDate> end = end(file);
    if (end.filter(each -> each.isBefore(firstDay())).isPresent()) {
      return List.of();
    }
    return CareVisits.in(new DateSpan(firstDay(), end), care.child(), file);
  }
}
