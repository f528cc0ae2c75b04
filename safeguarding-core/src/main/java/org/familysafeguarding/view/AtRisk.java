// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressMarks;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.PersonId;

/**
 * What must not be learnt on the perpetrator's side of one case: where victims are, and who could
 * lead to them.
 *
 * <p>Places are hidden once for all: an address that was ever confidential, even in an entry since
 * corrected or struck out or of a later day, and the household that had it. Hidden too, where abuse
 * is on record, is every household with a victim in it or without a perpetrator, whatever its
 * address is marked.
 */
final class AtRisk {

  private final AbuseSides sides;
  private final Set<HouseholdId> households;
  private final AddressMarks places;
  private final Set<AgencyId> agencies;
  private final Set<PractitionerId> practitioners;

  private AtRisk(CaseFile whole) {
    this.sides = AbuseSides.in(whole);
    List<Household> recorded = everRecorded(whole);
    List<Household> hidden = recorded.stream().filter(this::isHiddenByNature).toList();
    this.households = hidden.stream().map(Household::id).collect(ImmutableSet.toImmutableSet());
    this.places = AddressMarks.of(addresses(recorded.stream().filter(this::sharesId).toList()));
    this.agencies = hidesWhereabouts() ? leadingToVictims(whole) : ImmutableSet.of();
    this.practitioners =
        whole.team().practitioners().stream()
            .filter(this::leadsToVictims)
            .map(Practitioner::id)
            .collect(ImmutableSet.toImmutableSet());
  }

  static AtRisk in(CaseFile whole) {
    return new AtRisk(whole);
  }

  private static List<Household> everRecorded(CaseFile whole) {
    return whole.history().entries().stream()
        .map(Entry::event)
        .map(AtRisk::asRecorded)
        .filter(FamilyEvent.HouseholdRecorded.class::isInstance)
        .map(each -> ((FamilyEvent.HouseholdRecorded) each).household())
        .toList();
  }

  private static CaseEvent asRecorded(CaseEvent event) {
    return event instanceof CaseRecordEvent.Corrected correction ? correction.event() : event;
  }

  private static List<Address> addresses(List<Household> households) {
    return households.stream().flatMap(each -> each.address().stream()).toList();
  }

  private boolean isHiddenByNature(Household household) {
    return household.address().filter(Address::isConfidential).isPresent()
        || household.members().stream().anyMatch(sides.victims()::contains)
        || (!sides.victims().isEmpty()
            && household.members().stream().noneMatch(sides.perpetrators()::contains));
  }

  private boolean sharesId(Household household) {
    return households.contains(household.id());
  }

  private boolean hidesWhereabouts() {
    return !sides.victims().isEmpty() || !households.isEmpty();
  }

  private static Set<AgencyId> leadingToVictims(CaseFile whole) {
    return whole.team().agencies().stream()
        .filter(each -> each.kind().isWhereFamiliesAreFound())
        .filter(each -> whole.council().filter(each::equals).isEmpty())
        .map(Agency::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean leadsToVictims(Practitioner practitioner) {
    return practitioner.discipline() == Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT
        || agencies.contains(practitioner.employer());
  }

  AbuseSides sides() {
    return sides;
  }

  boolean hides(HouseholdId household) {
    return households.contains(household);
  }

  boolean hides(Household household) {
    return hides(household.id()) || household.address().filter(places::areIn).isPresent();
  }

  /** The addresses that must not be learnt. */
  AddressMarks places() {
    return places;
  }

  /** Schools, surgeries, refuges and the like, where it matters that nobody is found there. */
  Set<AgencyId> agencies() {
    return agencies;
  }

  /** Those who support victims, and those who work where victims could be found. */
  Set<PractitionerId> practitioners() {
    return practitioners;
  }

  /**
   * Adults of whom this viewer is told: their own, whom those abuse, and the children's parents.
   */
  Set<PersonId> adultsKnownTo(Viewer viewer, CaseFile whole) {
    Stream<PersonId> parents =
        whole.standing().stream()
            .map(Entry::event)
            .filter(FamilyEvent.Related.class::isInstance)
            .map(each -> ((FamilyEvent.Related) each).relationship())
            .filter(each -> each.kind().isParent())
            .map(each -> each.person());
    return Stream.of(viewer.own().stream(), sides.victimsOf(viewer.own()).stream(), parents)
        .flatMap(each -> each)
        .collect(ImmutableSet.toImmutableSet());
  }
}
