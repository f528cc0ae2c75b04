// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who lived with whom, and where, over time; each recording of a household replaces the last. */
record Households(Spans<Household> spans) {

  static Households none() {
    return new Households(Spans.none());
  }

  List<Household> on(LocalDate day) {
    return spans.on(day);
  }

  /** Somebody who lives in two households is found in the one recorded last. */
  Optional<Household> of(PersonId person, LocalDate on) {
    return Streams.findLast(spans.on(on).stream().filter(household -> household.includes(person)));
  }

  Households recorded(Household household, LocalDate on) {
    return new Households(
        spans.ending(known -> known.id().equals(household.id()), on).beginning(household, on));
  }

  Households ended(HouseholdId household, LocalDate on) {
    checkArgument(
        spans.standing(known -> known.id().equals(household)),
        "Household %s cannot end, because it does not stand on %s",
        household,
        on);
    return new Households(spans.ending(known -> known.id().equals(household), on));
  }
}
