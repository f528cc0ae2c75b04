// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.BECAME_LOOKED_AFTER;

import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;

/** Counts children who became looked after within so many months of the anchor. */
final class LookedAfterCounting implements Counting {

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    Optional<Follow> follow = study.follow(file);
    for (Child child : file.family().children()) {
      if (follow.isEmpty()) {
        tally.one(BECAME_LOOKED_AFTER, Quantity.NOT_ANCHORED);
      } else if (!wasHomeOn(follow.get(), file, child)) {
        tally.one(BECAME_LOOKED_AFTER, Quantity.NOT_RECORDED);
      } else if (!isFollowed(follow.get(), file, child)) {
        tally.one(BECAME_LOOKED_AFTER, Quantity.TOO_SHORT);
      } else {
        count(follow.get().after(), file, child, tally);
      }
    }
  }

  /** On the anchor's day born, not yet grown up, and not looked after since an earlier day. */
  private static boolean wasHomeOn(Follow follow, CaseFile file, Child child) {
    return Childhood.of(child, file).filter(each -> each.contains(follow.anchor())).isPresent()
        && file.care().of(child.id()).stream()
            .noneMatch(
                care ->
                    care.began().on().isBefore(follow.anchor())
                        && care.span().contains(follow.anchor()));
  }

  private static boolean isFollowed(Follow follow, CaseFile file, Child child) {
    DateSpan after = follow.after();
    return follow.isWhole()
        && Childhood.of(child, file)
            .flatMap(each -> Stretches.common(each, after))
            .filter(after::equals)
            .isPresent();
  }

  private static void count(DateSpan after, CaseFile file, Child child, Tally.Builder tally) {
    tally.one(BECAME_LOOKED_AFTER, Quantity.N);
    if (file.care().of(child.id()).stream().anyMatch(care -> after.contains(care.began().on()))) {
      tally.one(BECAME_LOOKED_AFTER, Quantity.HITS);
    }
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    Measure measure = BECAME_LOOKED_AFTER;
    return Stream.of(
        Counted.share(measure, "children who became looked after", tally)
            .exposedFor(Followed.childMonths(measure, study.followUp().months(), tally))
            .beside(
                Followed.leftOut(
                    tally,
                    measure,
                    "children not at home on the first day",
                    "children not followed to the end"))
            .in(new Window.After(study.followUp().anchor(), study.followUp().months()), study));
  }
}
