// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Family;
import org.familysafeguarding.people.FamilyName;

/** Folds who the family are. */
final class FamilyFold implements FamilyEvent.Reader {

  private final Family.Builder family = Family.builder();
  private final KnownPeople people;
  private final RecordFold caseRecord;

  FamilyFold(KnownPeople people, RecordFold caseRecord) {
    this.people = people;
    this.caseRecord = caseRecord;
  }

  @Override
  public void childJoined(FamilyEvent.ChildJoined event, Occurrence when) {
    people.introduce(event.child().id());
    caseRecord.childJoined(event.child().id(), when);
    family.childJoined(event.child());
  }

  @Override
  public void childUpdated(FamilyEvent.ChildUpdated event, Occurrence when) {
    people.require(event.child().id());
    family.childUpdated(event.child(), when);
  }

  @Override
  public void childBorn(FamilyEvent.ChildBorn event, Occurrence when) {
    people.require(event.child());
    family.childBorn(event.child(), event.sex(), when);
  }

  @Override
  public void personDied(FamilyEvent.PersonDied event, Occurrence when) {
    people.require(event.person());
    family.personDied(event.person(), when);
  }

  @Override
  public void adultJoined(FamilyEvent.AdultJoined event, Occurrence when) {
    people.introduce(event.adult().id());
    family.adultJoined(event.adult());
  }

  @Override
  public void adultUpdated(FamilyEvent.AdultUpdated event, Occurrence when) {
    people.require(event.adult().id());
    family.adultUpdated(event.adult(), when);
  }

  @Override
  public void related(FamilyEvent.Related event, Occurrence when) {
    family.related(event.relationship(), when);
  }

  @Override
  public void relationshipEnded(FamilyEvent.RelationshipEnded event, Occurrence when) {
    family.relationshipEnded(event.relationship(), when);
  }

  @Override
  public void responsibilityAcquired(FamilyEvent.ResponsibilityAcquired event, Occurrence when) {
    family.responsibilityAcquired(event.responsibility(), when);
  }

  @Override
  public void responsibilityEnded(FamilyEvent.ResponsibilityEnded event, Occurrence when) {
    family.responsibilityEnded(event.holder(), event.children(), when);
  }

  @Override
  public void abuseIdentified(FamilyEvent.AbuseIdentified event, Occurrence when) {
    family.abuseIdentified(event.relationship(), when);
  }

  @Override
  public void householdRecorded(FamilyEvent.HouseholdRecorded event, Occurrence when) {
    family.householdRecorded(event.household(), when);
  }

  @Override
  public void householdEnded(FamilyEvent.HouseholdEnded event, Occurrence when) {
    family.householdEnded(event.household(), when);
  }

  Family build(Optional<FamilyName> name) {
    name.ifPresent(family::named);
    return family.build();
  }
}
