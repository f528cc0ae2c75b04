// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.familysafeguarding.calendar.FirstDay;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;

/**
 * The children something is owed to until their case is closed, or they have died.
 *
 * <p>A duty with a clock asks {@link TimedDuty#ceasingWithTheCase}; one that comes again and again
 * takes {@link #endedSince} for its end.
 */
public record OwedTo(Set<ChildId> children, CaseFile file) {

  /** Both parts are needed. */
  public OwedTo {
    children = ImmutableSet.copyOf(children);
    requireNonNull(file, "file");
  }

  /** The first day on which nothing was owed to any of them that was due on that last day. */
  Optional<LocalDate> ceased(LocalDate start, LocalDate lastDay) {
    OwedTo living = only(child -> !hasDiedBy(child, lastDay));
    if (living.children.isEmpty()) {
      return lastDeath();
    }
    OwedTo openOnLastDay = living.only(child -> file.openness().isOpenOn(child, lastDay));
    return openOnLastDay.children.isEmpty()
        ? file.openness().closedForAll(living.children, start)
        : openOnLastDay.endedSince(lastDay.plusDays(1));
  }

  /** Those of them; mostly that is all. */
  private OwedTo only(Predicate<ChildId> which) {
    for (ChildId child : children) {
      if (!which.test(child)) {
        return new OwedTo(Sets.filter(children, which::test), file);
      }
    }
    return this;
  }

  private boolean hasDiedBy(ChildId child, LocalDate day) {
    Optional<LocalDate> died = died(child);
    return died.isPresent() && !died.get().isAfter(day);
  }

  private Optional<LocalDate> lastDeath() {
    return children.stream().flatMap(child -> died(child).stream()).max(Comparator.naturalOrder());
  }

  /**
   * The first day, that one at the earliest, on which nothing was owed to any of them any longer;
   * empty where something still is.
   */
  public Optional<LocalDate> endedSince(LocalDate since) {
    LocalDate latest = since;
    for (ChildId child : children) {
      Optional<LocalDate> died = died(child);
      Optional<LocalDate> closed = file.openness().closedFor(child, since);
      Optional<LocalDate> end = died.isEmpty() ? closed : FirstDay.among(List.of(closed, died));
      if (end.isEmpty()) {
        return end;
      }
      latest = end.get().isAfter(latest) ? end.get() : latest;
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(latest);
  }

  private Optional<LocalDate> died(ChildId child) {
    return file.family().diedOn(child);
  }
}
