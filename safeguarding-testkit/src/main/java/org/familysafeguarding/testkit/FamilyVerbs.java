// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.AbuseCertainty;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AbuseRelationshipId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.ParentalResponsibility;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.ResponsibilityBasis;
import org.familysafeguarding.people.Sex;

/** Telling who the family are. */
@CheckReturnValue
interface FamilyVerbs extends CaseWriting {

  /** A child born on that day joins. */
  default FamilyCase withChildBorn(String child, LocalDate bornOn) {
    return record(
        new FamilyEvent.ChildJoined(InventedPeople.childBorn(new ChildId(child), bornOn, today())));
  }

  /** A child expected around that day joins. */
  default FamilyCase withUnbornChild(String child, LocalDate around) {
    return record(
        new FamilyEvent.ChildJoined(InventedPeople.expectedChild(new ChildId(child), around)));
  }

  /** An adult joins. */
  default FamilyCase withAdult(String adult) {
    return record(new FamilyEvent.AdultJoined(InventedPeople.adult(new AdultId(adult))));
  }

  /** An expected child is born, a girl. */
  default FamilyCase childBorn(String child) {
    return record(new FamilyEvent.ChildBorn(new ChildId(child), Sex.FEMALE));
  }

  /** A child or adult dies. */
  default FamilyCase died(String person) {
    return record(new FamilyEvent.PersonDied(person(person)));
  }

  /** One person is found to be related to another. */
  default FamilyCase related(String person, RelationshipKind kind, String of) {
    return record(new FamilyEvent.Related(new Relationship(person(person), kind, person(of))));
  }

  /** An adult acquires parental responsibility, on that basis, for every child. */
  default FamilyCase responsible(String adult, ResponsibilityBasis basis) {
    return record(
        new FamilyEvent.ResponsibilityAcquired(
            new ParentalResponsibility(new AdultId(adult), children(), basis)));
  }

  /** Somebody alleges that one person abuses another. */
  default FamilyCase abuseAlleged(String id, String victim, String perpetrator) {
    return record(
        new FamilyEvent.AbuseIdentified(
            new AbuseRelationship(
                new AbuseRelationshipId(id),
                person(victim),
                person(perpetrator),
                AbuseCertainty.ALLEGED)));
  }

  /** These people live together from now on, at an address nobody has recorded. */
  default FamilyCase household(String id, String... members) {
    return record(
        new FamilyEvent.HouseholdRecorded(
            new Household(new HouseholdId(id), people(members), Optional.empty())));
  }
}
