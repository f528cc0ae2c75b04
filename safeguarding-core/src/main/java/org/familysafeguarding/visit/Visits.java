// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The visits in a case file, in the order in which they were made. */
public final class Visits {

  private final List<MadeVisit> all;
  private final ByChild<MadeVisit> sightings;

  private Visits(Builder builder) {
    this.all = ImmutableList.copyOf(builder.visits.values());
    this.sightings = ByChild.of(all, made -> made.visit().childrenSeen());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<MadeVisit> all() {
    return all;
  }

  /** The visits at which this child was seen, within that span of days. */
  public List<MadeVisit> thatSaw(ChildId child, DateSpan within) {
    List<MadeVisit> ever = sightings.about(child);
    ImmutableList.Builder<MadeVisit> found = ImmutableList.builderWithExpectedSize(ever.size());
    for (MadeVisit each : ever) {
      if (within.contains(each.made().on())) {
        found.add(each);
      }
    }
    return found.build();
  }

  /** The first visit at which this child was seen, within that span of days. */
  public Optional<MadeVisit> firstThatSaw(ChildId child, DateSpan within) {
    for (MadeVisit each : sightings.about(child)) {
      if (within.contains(each.made().on())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The last visit on or before that day at which this child was seen. */
  public Optional<MadeVisit> lastThatSaw(ChildId child, LocalDate onOrBefore) {
    for (MadeVisit each : Lists.reverse(sightings.about(child))) {
      if (!each.made().on().isAfter(onOrBefore)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Gathers what a case file's history says of visits. */
  public static final class Builder {

    private final Map<VisitId, MadeVisit> visits = new LinkedHashMap<>();

    private Builder() {}

    public void made(Visit visit, Occurrence made) {
      KnownOnce.add(visits, visit.id(), new MadeVisit(visit, made), "visit");
    }

    public Visits build() {
      return new Visits(this);
    }
  }
}
