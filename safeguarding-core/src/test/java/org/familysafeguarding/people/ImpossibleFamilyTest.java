// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.people.FamilyPeople.adult;
import static org.familysafeguarding.people.FamilyPeople.child;
import static org.familysafeguarding.people.FamilyPeople.on;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.familysafeguarding.chronology.Occurrence;
import org.junit.jupiter.api.Test;

/** What a family cannot be told, because it cannot have happened. */
class ImpossibleFamilyTest {

  private static final LocalDate MONDAY = day("Mon 11 Mar 2024");
  private static final Occurrence THEN = on(MONDAY);
  private static final ChildId CHILD = new ChildId("C-1");
  private static final AdultId MOTHER = new AdultId("A-1");
  private static final AdultId STRANGER = new AdultId("A-9");
  private static final ChildId STRANGE_CHILD = new ChildId("C-9");

  private final Family.Builder told =
      Family.builder()
          .named(new FamilyName("Quillfeather"))
          .childJoined(child("C-1", day("Sun 4 May 2014")))
          .adultJoined(adult("A-1"));

  @Test
  void nobodyJoinsTwice() {
    refused(() -> told.childJoined(child("C-1", day("Sun 4 May 2014"))))
        .withMessage("C-1 has joined the family already; update them instead");
    refused(() -> told.adultJoined(adult("A-1")))
        .withMessage("A-1 has joined the family already; update them instead");
  }

  @Test
  void nobodyIsSpokenOfWhoHasNotJoined() {
    String stranger = "A-9 has not joined the family yet; record that first";
    String strangeChild = "C-9 has not joined the family yet; record that first";
    refused(() -> told.adultUpdated(adult("A-9"), THEN)).withMessage(stranger);
    refused(() -> told.childUpdated(child("C-9", day("Sun 4 May 2014")), THEN))
        .withMessage(strangeChild);
    refused(() -> told.childBorn(STRANGE_CHILD, Sex.MALE, THEN)).withMessage(strangeChild);
    refused(() -> told.personDied(STRANGER, THEN)).withMessage(stranger);
    refused(() -> told.related(mother(STRANGER, CHILD), THEN)).withMessage(stranger);
    refused(() -> told.related(mother(MOTHER, STRANGE_CHILD), THEN)).withMessage(strangeChild);
    refused(() -> told.responsibilityAcquired(responsibility(STRANGER, CHILD), THEN))
        .withMessage(stranger);
    refused(() -> told.responsibilityAcquired(responsibility(MOTHER, STRANGE_CHILD), THEN))
        .withMessage(strangeChild);
    refused(() -> told.abuseIdentified(abuse(STRANGER, MOTHER), THEN)).withMessage(stranger);
    refused(() -> told.abuseIdentified(abuse(MOTHER, STRANGER), THEN)).withMessage(stranger);
    refused(() -> told.householdRecorded(household(STRANGER), THEN)).withMessage(stranger);
  }

  @Test
  void nothingEndsThatDoesNotStand() {
    told.responsibilityAcquired(responsibility(MOTHER, CHILD), THEN)
        .related(mother(MOTHER, CHILD), THEN)
        .householdRecorded(household(MOTHER), THEN)
        .responsibilityEnded(MOTHER, Set.of(CHILD), THEN)
        .relationshipEnded(mother(MOTHER, CHILD), THEN)
        .householdEnded(new HouseholdId("H-1"), THEN);
    refused(() -> told.responsibilityEnded(MOTHER, Set.of(CHILD), THEN))
        .withMessage(
            "The parental responsibility of A-1 for C-1 cannot end,"
                + " because it does not stand on 2024-03-11");
    refused(() -> told.relationshipEnded(mother(MOTHER, CHILD), THEN))
        .withMessage(
            "The relationship (A-1 is MOTHER of C-1) cannot end,"
                + " because it does not stand on 2024-03-11");
    refused(() -> told.householdEnded(new HouseholdId("H-1"), THEN))
        .withMessage("Household H-1 cannot end, because it does not stand on 2024-03-11");
    refused(() -> told.householdEnded(new HouseholdId("H-9"), THEN))
        .withMessage("Household H-9 cannot end, because it does not stand on 2024-03-11");
  }

  @Test
  void whatStandsForOthersCannotBeEndedForSomebodyElse() {
    told.adultJoined(adult("A-2"))
        .responsibilityAcquired(responsibility(MOTHER, CHILD), THEN)
        .householdRecorded(household(MOTHER), THEN);
    refused(() -> told.responsibilityEnded(new AdultId("A-2"), Set.of(CHILD), THEN))
        .withMessageContaining("parental responsibility of A-2 for C-1 cannot end");
    refused(() -> told.householdEnded(new HouseholdId("H-2"), THEN))
        .withMessageContaining("Household H-2 cannot end");
  }

  @Test
  void nobodyIsBornTwice() {
    refused(() -> told.childBorn(CHILD, Sex.MALE, THEN))
        .withMessage("Child C-1 is recorded as born already; update the child instead");
  }

  @Test
  void noDayIsToldAfterALaterOne() {
    told.adultUpdated(adult("A-1"), THEN);
    refused(() -> told.adultUpdated(adult("A-1"), on(day("Sun 10 Mar 2024"))))
        .withMessage(
            "A family must be told its history in order, but entry E-2024-03-10 is of 2024-03-10,"
                + " after one of 2024-03-11");
  }

  @Test
  void whatIsRefusedLeavesNoTrace() {
    told.adultUpdated(adult("A-1"), THEN);
    Family before = told.build();
    refused(() -> told.adultUpdated(adult("A-1"), on(day("Sun 10 Mar 2024"))));
    refused(() -> told.related(mother(STRANGER, CHILD), on(day("Tue 12 Mar 2024"))));
    told.adultUpdated(adult("A-1"), THEN);
    assertThat(told.build()).isEqualTo(before);
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> refused(
      ThrowingCallable telling) {
    return assertThatIllegalArgumentException().isThrownBy(telling);
  }

  private static Relationship mother(AdultId mother, ChildId child) {
    return new Relationship(mother, RelationshipKind.MOTHER, child);
  }

  private static ParentalResponsibility responsibility(AdultId holder, ChildId child) {
    return new ParentalResponsibility(holder, Set.of(child), ResponsibilityBasis.BIRTH_MOTHER);
  }

  private static AbuseRelationship abuse(AdultId victim, AdultId perpetrator) {
    return new AbuseRelationship(
        new AbuseRelationshipId("AB-1"), victim, perpetrator, AbuseCertainty.ALLEGED);
  }

  private static Household household(AdultId member) {
    return new Household(new HouseholdId("H-1"), Set.of(CHILD, member), Optional.empty());
  }
}
