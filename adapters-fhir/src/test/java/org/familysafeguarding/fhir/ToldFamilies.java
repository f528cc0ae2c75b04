// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.testkit.FamilyCase;

/** The families whose bundles the tests look at. */
final class ToldFamilies {

  static final LocalDate OPENED = day("Mon 4 Mar 2024");
  static final LocalDate TODAY = day("Fri 28 Jun 2024");

  static final Address HOME =
      new Address(List.of("7 Larkfield Road", "Sandmere"), "ZZ1 1AA", AddressConfidentiality.OPEN);

  static final Address REFUGE =
      new Address(
          List.of("Flat 2", "Hidden Hollow", "Sandmere"),
          "ZZ9 9ZZ",
          AddressConfidentiality.CONFIDENTIAL);

  private ToldFamilies() {}

  /** A mother and a father with a girl of school age and a boy, one household, the usual team. */
  static FamilyCase twoParentsTwoChildren() {
    FamilyCase family =
        FamilyCase.opened(OPENED)
            .withUsualTeam()
            .withChildBorn("C1", day("Tue 3 Mar 2015"))
            .withChildBorn("C2", day("Wed 6 May 2020"))
            .withAdult("A1")
            .withAdult("A2");
    for (String child : List.of("C1", "C2")) {
      family =
          family
              .related("A1", RelationshipKind.MOTHER, child)
              .related("A2", RelationshipKind.FATHER, child);
    }
    return family
        .related("A1", RelationshipKind.PARTNER, "A2")
        .related("C1", RelationshipKind.SIBLING, "C2");
  }

  /** The same, at home, with an allocated health visitor and a child protection plan each. */
  static FamilyCase withProtectionPlans() {
    return lives(twoParentsTwoChildren(), "H1", HOME, "A1", "A2", "C1", "C2")
        .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
        .allocated("AL2", "HV1", AllocationRole.CO_WORKER)
        .referred("R1")
        .on(day("Tue 2 Apr 2024"))
        .protectionPlan("P1", "C1")
        .protectionPlan("P2", "C2");
  }

  /** A mother who expects a child, with a child protection plan for it. */
  static FamilyCase unborn() {
    return FamilyCase.opened(OPENED)
        .withUsualTeam()
        .withUnbornChild("C1", day("Mon 15 Jul 2024"))
        .withAdult("A1")
        .related("A1", RelationshipKind.MOTHER, "C1")
        .on(day("Tue 2 Apr 2024"))
        .protectionPlan("P1", "C1");
  }

  /** These people live together from the day last moved to, at that address. */
  static FamilyCase lives(FamilyCase family, String id, Address address, String... members) {
    return family.record(
        new FamilyEvent.HouseholdRecorded(
            household(family, id, Optional.of(address), Set.of(members))));
  }

  private static Household household(
      FamilyCase family, String id, Optional<Address> address, Set<String> members) {
    Set<PersonId> people = new LinkedHashSet<>();
    members.stream().sorted().map(family::person).forEach(people::add);
    return new Household(new HouseholdId(id), people, address);
  }
}
