// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.ParentalResponsibility;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.Sex;

/** Something that changed who the family are, or who lives with whom. */
public sealed interface FamilyEvent extends CaseEvent {

  /** A child, born or expected, became part of the case. */
  record ChildJoined(Child child) implements FamilyEvent {

    public ChildJoined {
      requireNonNull(child, "child");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.childJoined(this, when);
    }
  }

  /** More became known about a child. */
  record ChildUpdated(Child child) implements FamilyEvent {

    public ChildUpdated {
      requireNonNull(child, "child");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.childUpdated(this, when);
    }
  }

  /** An expected child was born, on the day of this event. */
  record ChildBorn(ChildId child, Sex sex) implements FamilyEvent {

    public ChildBorn {
      requireNonNull(child, "child");
      requireNonNull(sex, "sex");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.childBorn(this, when);
    }
  }

  /** A child or adult died, on the day of this event. */
  record PersonDied(PersonId person) implements FamilyEvent {

    public PersonDied {
      requireNonNull(person, "person");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.personDied(this, when);
    }
  }

  /** An adult became part of the case. */
  record AdultJoined(Adult adult) implements FamilyEvent {

    public AdultJoined {
      requireNonNull(adult, "adult");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.adultJoined(this, when);
    }
  }

  /** More became known about an adult. */
  record AdultUpdated(Adult adult) implements FamilyEvent {

    public AdultUpdated {
      requireNonNull(adult, "adult");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.adultUpdated(this, when);
    }
  }

  /** Two people were found to be related, or became so. */
  record Related(Relationship relationship) implements FamilyEvent {

    public Related {
      requireNonNull(relationship, "relationship");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.related(this, when);
    }
  }

  /** A relationship ended. */
  record RelationshipEnded(Relationship relationship) implements FamilyEvent {

    public RelationshipEnded {
      requireNonNull(relationship, "relationship");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.relationshipEnded(this, when);
    }
  }

  /** An adult acquired parental responsibility. */
  record ResponsibilityAcquired(ParentalResponsibility responsibility) implements FamilyEvent {

    public ResponsibilityAcquired {
      requireNonNull(responsibility, "responsibility");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.responsibilityAcquired(this, when);
    }
  }

  /** An adult's parental responsibility ended. */
  record ResponsibilityEnded(AdultId holder, Set<ChildId> children) implements FamilyEvent {

    public ResponsibilityEnded {
      requireNonNull(holder, "holder");
      children = ImmutableSortedSet.copyOf(children);
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.responsibilityEnded(this, when);
    }
  }

  /** One person was found, or said, to be abusing another. */
  record AbuseIdentified(AbuseRelationship relationship) implements FamilyEvent {

    public AbuseIdentified {
      requireNonNull(relationship, "relationship");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.abuseIdentified(this, when);
    }
  }

  /** Who lives together, from this day until the next such event. */
  record HouseholdRecorded(Household household) implements FamilyEvent {

    public HouseholdRecorded {
      requireNonNull(household, "household");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.householdRecorded(this, when);
    }
  }

  /** A household broke up. */
  record HouseholdEnded(HouseholdId household) implements FamilyEvent {

    public HouseholdEnded {
      requireNonNull(household, "household");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.householdEnded(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void childJoined(ChildJoined event, Occurrence when);

    void childUpdated(ChildUpdated event, Occurrence when);

    void childBorn(ChildBorn event, Occurrence when);

    void personDied(PersonDied event, Occurrence when);

    void adultJoined(AdultJoined event, Occurrence when);

    void adultUpdated(AdultUpdated event, Occurrence when);

    void related(Related event, Occurrence when);

    void relationshipEnded(RelationshipEnded event, Occurrence when);

    void responsibilityAcquired(ResponsibilityAcquired event, Occurrence when);

    void responsibilityEnded(ResponsibilityEnded event, Occurrence when);

    void abuseIdentified(AbuseIdentified event, Occurrence when);

    void householdRecorded(HouseholdRecorded event, Occurrence when);

    void householdEnded(HouseholdEnded event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.family(this, when);
  }
}
