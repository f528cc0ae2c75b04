// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;

/** For how long something stood: a family's case, or somebody's allocation to it. */
final class OpenTimes {

  private OpenTimes() {}

  /**
   * The times in which a family's case was open for at least one child, one after the other.
   *
   * <p>A case closed for its last child on Fri 15 Mar 2024 and reopened that day was open
   * throughout; reopened on Mon 18 Mar, it was open twice.
   */
  static List<DateSpan> of(CaseFile file) {
    List<DateSpan> open = new ArrayList<>();
    for (DateSpan next : spansInOrder(file)) {
      int last = open.size() - 1;
      if (last >= 0 && reaches(open.get(last), next.startInclusive())) {
        open.set(last, until(later(open.get(last), next), open.get(last)));
      } else {
        open.add(next);
      }
    }
    return ImmutableList.copyOf(open);
  }

  /** The days on which an allocation stood. */
  static DateSpan of(AllocationSpan allocation) {
    return new DateSpan(allocation.began().on(), allocation.ended().map(Occurrence::on));
  }

  /**
   * When a team took the family on within that time, and each of these done since and within it.
   *
   * <p>A team takes a family on when its first practitioner is allocated; where somebody was
   * allocated throughout, on the day the case reopened. Where nobody was, there is nothing.
   */
  static List<Occurrence> turns(DateSpan open, CaseFile file, Stream<Occurrence> done) {
    Optional<Occurrence> taken = taken(open, file.team().allocationSpans());
    if (taken.isEmpty()) {
      return List.of();
    }
    DateSpan since = new DateSpan(taken.get().on(), open.endExclusive());
    return Stream.concat(taken.stream(), done.filter(each -> since.contains(each.on()))).toList();
  }

  private static Optional<Occurrence> taken(DateSpan open, List<AllocationSpan> allocations) {
    Optional<Occurrence> first = Optional.empty();
    for (AllocationSpan each : allocations) {
      if (open.overlaps(of(each))) {
        Occurrence began = notBefore(open.startInclusive(), each.began());
        first =
            first.isEmpty() || began.on().isBefore(first.get().on()) ? Optional.of(began) : first;
      }
    }
    return first;
  }

  private static Occurrence notBefore(LocalDate day, Occurrence began) {
    return began.on().isBefore(day) ? new Occurrence(began.entry(), day) : began;
  }

  private static List<DateSpan> spansInOrder(CaseFile file) {
    List<DateSpan> spans = new ArrayList<>();
    for (Child child : file.family().children()) {
      spans.addAll(file.openness().spansOf(child.id()));
    }
    spans.sort(Comparator.comparing(DateSpan::startInclusive));
    return spans;
  }

  private static boolean reaches(DateSpan span, LocalDate day) {
    return span.endExclusive().map(end -> !end.isBefore(day)).orElse(true);
  }

  private static Optional<LocalDate> later(DateSpan one, DateSpan other) {
    return one.endExclusive()
        .flatMap(end -> other.endExclusive().map(also -> also.isAfter(end) ? also : end));
  }

  private static DateSpan until(Optional<LocalDate> end, DateSpan span) {
    return new DateSpan(span.startInclusive(), end);
  }
}
