// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.AbuseCertainty;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AbuseRelationshipId;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.ParentalResponsibility;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.ResponsibilityBasis;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.testkit.InventedPeople;
import org.familysafeguarding.testkit.generate.RandomSource;

/** A mother A1, a father A2, one to three children, and what the parents need help with. */
final class InventedFamily {

  static final AdultId MOTHER = new AdultId("A1");
  static final AdultId FATHER = new AdultId("A2");

  private static final List<ParentalNeed> NEEDS = List.of(ParentalNeed.values());
  private static final int PEOPLE_OF_A_FAMILY = 10;
  private static final int SCHOOL_AGE = 5;
  private static final int FIRST_NUMBER = 1_000;

  private final int number;
  private final LocalDate opened;
  private final List<Child> children = new ArrayList<>();
  private final Set<ParentalNeed> needs = EnumSet.noneOf(ParentalNeed.class);

  InventedFamily(int number, LocalDate opened, RandomSource random) {
    this.number = number;
    this.opened = opened;
    int count = random.between(1, 3);
    for (int child = 1; child <= count; child++) {
      children.add(child(child, random));
    }
    needs.add(NEEDS.get(number % NEEDS.size()));
    for (ParentalNeed need : NEEDS) {
      if (random.chance(30)) {
        needs.add(need);
      }
    }
  }

  Set<ChildId> children() {
    return children.stream().map(Child::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Those who go to school, or begin to while their family is known. */
  List<Child> pupils() {
    return children.stream()
        .filter(child -> isOfSchoolAge(child, InventedCouncil.TOLD_UNTIL))
        .toList();
  }

  /** Whether the child has not turned four by the day. */
  boolean isUnderFour(ChildId child, LocalDate day) {
    return children.stream()
        .filter(each -> each.id().equals(child))
        .map(Child::birth)
        .filter(Birth.Born.class::isInstance)
        .map(Birth.Born.class::cast)
        .anyMatch(born -> born.on().plusYears(4).isAfter(day));
  }

  /** Whether the child has turned five by the day. */
  static boolean isOfSchoolAge(Child child, LocalDate day) {
    return child.birth() instanceof Birth.Born born
        && !born.on().plusYears(SCHOOL_AGE).isAfter(day);
  }

  Set<ParentalNeed> needs() {
    return needs;
  }

  boolean needs(ParentalNeed need) {
    return needs.contains(need);
  }

  /** What is told of the family on the day the case opens. */
  List<CaseEvent> introductions() {
    List<CaseEvent> events = new ArrayList<>();
    events.add(new FamilyEvent.AdultJoined(adult(MOTHER, 1, Sex.FEMALE)));
    events.add(new FamilyEvent.AdultJoined(adult(FATHER, 2, Sex.MALE)));
    for (Child child : children) {
      events.add(new FamilyEvent.ChildJoined(child));
      events.add(related(MOTHER, RelationshipKind.MOTHER, child));
      events.add(related(FATHER, RelationshipKind.FATHER, child));
    }
    events.add(responsible(MOTHER, ResponsibilityBasis.BIRTH_MOTHER));
    events.add(responsible(FATHER, ResponsibilityBasis.BIRTH_REGISTRATION));
    if (needs(ParentalNeed.DOMESTIC_ABUSE)) {
      events.add(
          new FamilyEvent.AbuseIdentified(
              new AbuseRelationship(
                  new AbuseRelationshipId("AB1"), MOTHER, FATHER, AbuseCertainty.ALLEGED)));
      events.add(household("H1", AddressConfidentiality.CONFIDENTIAL, atHome(MOTHER)));
      events.add(household("H2", AddressConfidentiality.OPEN, Set.of(FATHER)));
    } else {
      events.add(household("H1", AddressConfidentiality.OPEN, atHome(MOTHER, FATHER)));
    }
    return events;
  }

  private Set<PersonId> atHome(AdultId... adults) {
    return ImmutableSet.<PersonId>builder().add(adults).addAll(children()).build();
  }

  private CaseEvent household(
      String id, AddressConfidentiality confidentiality, Set<PersonId> members) {
    int house = id.equals("H1") ? number : number + 100;
    Address address =
        new Address(
            List.of(house + " Larkspur Row", "Sandmere"),
            "ZZ" + house % 10 + " " + number / 10 + "ZZ",
            confidentiality);
    return new FamilyEvent.HouseholdRecorded(
        new Household(new HouseholdId(id), members, Optional.of(address)));
  }

  private CaseEvent responsible(AdultId adult, ResponsibilityBasis basis) {
    return new FamilyEvent.ResponsibilityAcquired(
        new ParentalResponsibility(adult, children(), basis));
  }

  private static CaseEvent related(AdultId adult, RelationshipKind kind, Child child) {
    return new FamilyEvent.Related(new Relationship(adult, kind, child.id()));
  }

  private Adult adult(AdultId id, int member, Sex sex) {
    return new Adult(
        id,
        InventedNames.person(number, member),
        Optional.of(opened.minusYears(24 + (number + member) % 16).minusDays(number * 5L)),
        sex,
        Optional.of(InventedPeople.nhsNumber(identity(member))));
  }

  private Child child(int child, RandomSource random) {
    LocalDate bornOn = opened.minusDays(random.between(60, 13 * 365));
    int identity = identity(child + 2);
    PupilNumber pupilNumber =
        bornOn.plusYears(SCHOOL_AGE).isAfter(opened)
            ? new PupilNumber.Absent(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE)
            : new PupilNumber.Known(InventedPeople.upn(identity));
    return new Child(
        new ChildId("C" + child),
        InventedNames.person(number, child + 2),
        new Birth.Born(bornOn),
        new ChildProfile(
            random.chance(50) ? Sex.FEMALE : Sex.MALE,
            random.oneOf(Ethnicity.class),
            Disabilities.none()),
        new ChildIdentifiers(
            Optional.of(InventedPeople.nhsNumber(identity)),
            pupilNumber,
            Optional.empty(),
            Optional.of(new LocalChildId("LC" + identity))));
  }

  private int identity(int member) {
    return FIRST_NUMBER + number * PEOPLE_OF_A_FAMILY + member;
  }
}
