// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressMarks;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;

/**
 * Every address that was ever confidential in a case file, and how to recognise one again.
 *
 * <p>Once is for ever: an address recorded as confidential stays so here even where the entry was
 * corrected or struck out since, where it is recorded as open beside, or where it only becomes
 * confidential on a later day than the bundle speaks of. So does the household that had it.
 */
final class ConfidentialPlaces {

  private final Set<HouseholdId> households;
  private final AddressMarks marks;

  private ConfidentialPlaces(List<Household> hidden) {
    this.households = new LinkedHashSet<>(hidden.stream().map(Household::id).toList());
    this.marks = AddressMarks.of(hidden.stream().flatMap(each -> each.address().stream()).toList());
  }

  static ConfidentialPlaces in(List<CaseEvent> events) {
    return new ConfidentialPlaces(
        events.stream()
            .filter(FamilyEvent.HouseholdRecorded.class::isInstance)
            .map(each -> ((FamilyEvent.HouseholdRecorded) each).household())
            .filter(each -> each.address().filter(Address::isConfidential).isPresent())
            .toList());
  }

  /** Whether the household ever had a confidential address. */
  boolean hid(Household household) {
    return households.contains(household.id());
  }

  /** Whether the address is a confidential one, or shares its postcode or a telling line. */
  boolean include(Address address) {
    return address.isConfidential() || marks.areIn(address);
  }

  /** Whether the text gives a confidential place away. */
  boolean areNamedIn(String text) {
    return marks.areIn(text);
  }
}
