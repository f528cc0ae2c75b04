// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The departures agreed in a case, in the order in which they were agreed. */
public final class Departures {

  private final List<AgreedDeparture> all;

  private Departures(List<AgreedDeparture> all) {
    this.all = ImmutableList.copyOf(all);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<AgreedDeparture> all() {
    return all;
  }

  /**
   * The departure from that rule, about that thing, that holds on the day; the latest of several.
   */
  public Optional<AgreedDeparture> from(RuleId rule, String about, LocalDate day) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(each -> each.departure().rule().equals(rule))
        .filter(each -> each.departure().about().equals(about))
        .filter(each -> each.holdsOn(day))
        .reduce((earlier, later) -> later);
  }

  /** Gathers what a case file's history says of departures. */
  public static final class Builder {

    private final Map<DepartureId, AgreedDeparture> all = new LinkedHashMap<>();

    private Builder() {}

    public void agreed(Departure departure, Occurrence when) {
      KnownOnce.add(all, departure.id(), new AgreedDeparture(departure, when), "departure");
    }

    public Departures build() {
      return new Departures(List.copyOf(all.values()));
    }
  }
}
