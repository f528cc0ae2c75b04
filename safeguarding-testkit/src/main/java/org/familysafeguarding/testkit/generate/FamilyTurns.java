// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ABUSE_IDENTIFIED;
import static org.familysafeguarding.casefile.EventKind.ADULT_JOINED;
import static org.familysafeguarding.casefile.EventKind.ADULT_UPDATED;
import static org.familysafeguarding.casefile.EventKind.CHILD_BORN;
import static org.familysafeguarding.casefile.EventKind.CHILD_JOINED;
import static org.familysafeguarding.casefile.EventKind.CHILD_UPDATED;
import static org.familysafeguarding.casefile.EventKind.HOUSEHOLD_ENDED;
import static org.familysafeguarding.casefile.EventKind.HOUSEHOLD_RECORDED;
import static org.familysafeguarding.casefile.EventKind.PERSON_DIED;
import static org.familysafeguarding.casefile.EventKind.RELATIONSHIP_ENDED;
import static org.familysafeguarding.casefile.EventKind.RELATIONSHIP_FOUND;
import static org.familysafeguarding.casefile.EventKind.RESPONSIBILITY_ACQUIRED;
import static org.familysafeguarding.casefile.EventKind.RESPONSIBILITY_ENDED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.AbuseCertainty;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AbuseRelationshipId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.ParentalResponsibility;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.ResponsibilityBasis;
import org.familysafeguarding.people.Sex;

/** How a family changes. */
final class FamilyTurns {

  private static final int MOST_CHILDREN = 5;
  private static final int MOST_ADULTS = 6;

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(CHILD_JOINED, FamilyTurns::childJoined)
          .put(CHILD_UPDATED, FamilyTurns::childUpdated)
          .put(CHILD_BORN, FamilyTurns::childBorn)
          .put(PERSON_DIED, FamilyTurns::personDied)
          .put(ADULT_JOINED, FamilyTurns::adultJoined)
          .put(ADULT_UPDATED, FamilyTurns::adultUpdated)
          .put(RELATIONSHIP_FOUND, FamilyTurns::related)
          .put(RELATIONSHIP_ENDED, FamilyTurns::relationshipEnded)
          .put(RESPONSIBILITY_ACQUIRED, FamilyTurns::responsibilityAcquired)
          .put(RESPONSIBILITY_ENDED, FamilyTurns::responsibilityEnded)
          .put(ABUSE_IDENTIFIED, FamilyTurns::abuseIdentified)
          .put(HOUSEHOLD_RECORDED, FamilyTurns::householdRecorded)
          .put(HOUSEHOLD_ENDED, FamilyTurns::householdEnded)
          .buildOrThrow();

  private FamilyTurns() {}

  private static Optional<CaseEvent> childJoined(Scene scene) {
    return scene.file().family().children().size() < MOST_CHILDREN
        ? Optional.of(
            new FamilyEvent.ChildJoined(MadeUpPeople.child(scene, new ChildId(scene.freshId("C")))))
        : Optional.empty();
  }

  private static Optional<CaseEvent> childUpdated(Scene scene) {
    return scene
        .one(scene.livingChildren())
        .map(child -> new FamilyEvent.ChildUpdated(MadeUpPeople.betterKnown(scene, child)));
  }

  private static Optional<CaseEvent> childBorn(Scene scene) {
    List<Child> expected =
        scene.livingChildren().stream().filter(child -> !child.isBorn()).toList();
    return scene
        .one(expected)
        .map(child -> new FamilyEvent.ChildBorn(child.id(), scene.random().oneOf(Sex.class)));
  }

  /** Somebody is always left, so that the story can go on. */
  private static Optional<CaseEvent> personDied(Scene scene) {
    if (scene.children().size() < 2 || scene.adults().size() < 2) {
      return Optional.empty();
    }
    return scene.one(scene.people()).map(FamilyEvent.PersonDied::new);
  }

  private static Optional<CaseEvent> adultJoined(Scene scene) {
    return scene.file().family().adults().size() < MOST_ADULTS
        ? Optional.of(
            new FamilyEvent.AdultJoined(MadeUpPeople.adult(scene, new AdultId(scene.freshId("A")))))
        : Optional.empty();
  }

  private static Optional<CaseEvent> adultUpdated(Scene scene) {
    return scene
        .one(scene.adults())
        .map(adult -> new FamilyEvent.AdultUpdated(MadeUpPeople.adult(scene, adult)));
  }

  private static Optional<CaseEvent> related(Scene scene) {
    return scene
        .one(scene.people())
        .flatMap(
            person ->
                someoneElse(scene, person)
                    .map(
                        other ->
                            new FamilyEvent.Related(
                                new Relationship(
                                    person, scene.random().oneOf(RelationshipKind.class), other))));
  }

  private static Optional<PersonId> someoneElse(Scene scene, PersonId person) {
    return scene.one(scene.people().stream().filter(each -> !each.equals(person)).toList());
  }

  private static Optional<CaseEvent> relationshipEnded(Scene scene) {
    return scene
        .one(
            scene.people().stream()
                .flatMap(
                    person -> scene.file().family().relationshipsOf(person, scene.today()).stream())
                .distinct()
                .toList())
        .map(FamilyEvent.RelationshipEnded::new);
  }

  private static Optional<CaseEvent> responsibilityAcquired(Scene scene) {
    return scene
        .one(scene.adults())
        .flatMap(
            holder ->
                scene
                    .some(scene.children())
                    .map(
                        children ->
                            new FamilyEvent.ResponsibilityAcquired(
                                new ParentalResponsibility(
                                    holder,
                                    children,
                                    scene.random().oneOf(ResponsibilityBasis.class)))));
  }

  private static Optional<CaseEvent> responsibilityEnded(Scene scene) {
    return scene
        .one(scene.children())
        .flatMap(
            child ->
                scene
                    .one(scene.file().family().responsibilityFor(child, scene.today()))
                    .map(
                        holder ->
                            new FamilyEvent.ResponsibilityEnded(holder, ImmutableSet.of(child))));
  }

  private static Optional<CaseEvent> abuseIdentified(Scene scene) {
    AbuseRelationshipId id =
        scene
            .one(scene.file().family().abuseRelationships())
            .map(AbuseRelationship::id)
            .flatMap(scene::perhaps)
            .orElse(new AbuseRelationshipId(scene.freshId("AB")));
    return scene
        .one(scene.people())
        .flatMap(
            victim ->
                someoneElse(scene, victim)
                    .map(
                        perpetrator ->
                            new FamilyEvent.AbuseIdentified(
                                new AbuseRelationship(
                                    id,
                                    victim,
                                    perpetrator,
                                    scene.random().oneOf(AbuseCertainty.class)))));
  }

  private static Optional<CaseEvent> householdRecorded(Scene scene) {
    HouseholdId id =
        scene
            .one(scene.file().family().householdsOn(scene.today()))
            .map(Household::id)
            .flatMap(scene::perhaps)
            .orElse(new HouseholdId(scene.freshId("H")));
    return scene
        .some(scene.people())
        .map(
            members ->
                new FamilyEvent.HouseholdRecorded(
                    new Household(id, members, scene.perhaps(MadeUpPeople.address(scene)))));
  }

  private static Optional<CaseEvent> householdEnded(Scene scene) {
    return scene
        .one(scene.file().family().householdsOn(scene.today()))
        .map(household -> new FamilyEvent.HouseholdEnded(household.id()));
  }
}
