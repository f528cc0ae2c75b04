// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;

/**
 * What of one case file must not leave in a bundle.
 *
 * <p>Never told, whatever is asked for: a confidential address; any address of somebody who also
 * lives at a confidential one; the address of a household that ever had one, or in which a child
 * lives who was ever looked after. Not told unless asked for, where {@link Caution} is called for:
 * every other address.
 *
 * <p>Where caution is called for, what stands in for an address stays behind as well: the school,
 * the surgery or the refuge. The team of the family is the same for many families and gives nothing
 * away; whoever else is allocated was chosen for this one, and is told only if the council that
 * holds the file employs them. Foster carers and adopters are never told.
 */
final class Guard {

  private static final Set<RelationshipKind> CARERS =
      Set.of(RelationshipKind.FOSTER_CARER, RelationshipKind.ADOPTIVE_PARENT);

  private final CaseFile file;
  private final LocalDate asOf;
  private final boolean openAddressesAskedFor;
  private final boolean raised;
  private final ConfidentialPlaces confidential;
  private final Set<PersonId> carers;

  private Guard(CaseFile file, LocalDate asOf, boolean openAddressesAskedFor) {
    this.file = file;
    this.asOf = asOf;
    this.openAddressesAskedFor = openAddressesAskedFor;
    this.raised = Caution.isCalledFor(file);
    this.confidential = ConfidentialPlaces.in(Caution.everythingRecorded(file.history()));
    this.carers = carersIn(Caution.everythingRecorded(file.history()));
  }

  static Guard over(CaseFile file, LocalDate asOf, boolean openAddressesAskedFor) {
    return new Guard(file, asOf, openAddressesAskedFor);
  }

  /** Whether caution is called for. */
  boolean isRaised() {
    return raised;
  }

  private static Set<PersonId> carersIn(List<CaseEvent> everything) {
    return everything.stream()
        .filter(FamilyEvent.Related.class::isInstance)
        .map(each -> ((FamilyEvent.Related) each).relationship())
        .filter(each -> CARERS.contains(each.kind()))
        .map(Relationship::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a person may appear: whoever fosters or adopts a child would give their home away. */
  boolean mayName(PersonId person) {
    return !carers.contains(person);
  }

  /** Whether the text, which somebody typed, gives no confidential place away. */
  boolean mayTell(String text) {
    return !confidential.areNamedIn(text);
  }

  /** The address that may be told of the person: that of the household recorded last. */
  Optional<Address> addressOf(PersonId person) {
    List<Household> homes = homesOf(person);
    boolean safe =
        (openAddressesAskedFor || !raised) && homes.stream().noneMatch(this::isNeverTold);
    return safe
        ? file.family().householdOf(person, asOf).flatMap(Household::address)
        : Optional.empty();
  }

  /** Whether an address of the person is recorded, told or not. */
  boolean knowsAddressOf(PersonId person) {
    return homesOf(person).stream().anyMatch(home -> home.address().isPresent());
  }

  private List<Household> homesOf(PersonId person) {
    return file.family().householdsOn(asOf).stream()
        .filter(household -> household.includes(person))
        .toList();
  }

  private boolean isNeverTold(Household household) {
    return confidential.hid(household)
        || household.address().filter(confidential::include).isPresent()
        || household.members().stream().anyMatch(this::wasLookedAfter);
  }

  private boolean wasLookedAfter(PersonId person) {
    return person instanceof ChildId child && !file.care().of(child).isEmpty();
  }

  /** Whether somebody allocated to the family, but not of its team, may be told of. */
  boolean mayTellOfAllocated(Practitioner practitioner) {
    return !raised || isTheCouncil(practitioner.employer());
  }

  /** Whether the agency may be told of. */
  boolean mayTell(Agency agency) {
    return !raised || isTheCouncil(agency.id()) || !agency.kind().isWhereFamiliesAreFound();
  }

  private boolean isTheCouncil(AgencyId agency) {
    return file.council().map(Agency::id).filter(agency::equals).isPresent();
  }
}
