// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.people.FamilyPeople.adult;
import static org.familysafeguarding.people.FamilyPeople.child;
import static org.familysafeguarding.people.FamilyPeople.expectedChild;
import static org.familysafeguarding.people.FamilyPeople.on;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

  private static final ChildId ELDER = new ChildId("C-1");
  private static final ChildId YOUNGER = new ChildId("C-2");
  private static final AdultId MOTHER = new AdultId("A-1");
  private static final AdultId FATHER = new AdultId("A-2");
  private static final AdultId STRANGER = new AdultId("A-9");
  private static final LocalDate START = day("Mon 4 Mar 2024");
  private static final Relationship PARTNERS =
      new Relationship(FATHER, RelationshipKind.PARTNER, MOTHER);

  private Family.Builder told;

  @BeforeEach
  void aFamilyOfFour() {
    told =
        Family.builder()
            .named(new FamilyName("Quillfeather"))
            .childJoined(child("C-1", day("Sun 4 May 2014")))
            .childJoined(expectedChild("C-2", day("Mon 11 Mar 2024")))
            .adultJoined(adult("A-1"))
            .adultJoined(adult("A-2"));
  }

  @Test
  void itKnowsItsPeopleInTheOrderTheyJoined() {
    Family family = told.build();
    assertThat(family.name()).contains(new FamilyName("Quillfeather"));
    assertThat(Family.builder().build().name()).isEmpty();
    assertThat(family.children()).extracting(Child::id).containsExactly(ELDER, YOUNGER);
    assertThat(family.adults()).extracting(Adult::id).containsExactly(MOTHER, FATHER);
    assertThat(family.child(ELDER)).map(Child::id).contains(ELDER);
    assertThat(family.adult(FATHER)).map(Adult::id).contains(FATHER);
    assertThat(family.knows(ELDER)).isTrue();
    assertThat(family.knows(MOTHER)).isTrue();
    assertThat(family.nameOf(ELDER)).contains(new PersonName("Ada", "Quillfeather"));
    assertThat(family.nameOf(MOTHER)).contains(new PersonName("Zebedee", "Quillfeather"));
  }

  @Test
  void itKnowsNobodyWhoNeverJoined() {
    Family family = told.build();
    assertThat(family.knows(STRANGER)).isFalse();
    assertThat(family.knows(new ChildId("A-1"))).isFalse();
    assertThat(family.adult(STRANGER)).isEmpty();
    assertThat(family.child(new ChildId("C-9"))).isEmpty();
    assertThat(family.nameOf(STRANGER)).isEmpty();
    assertThat(family.nameOf(new ChildId("C-9"))).isEmpty();
    assertThat(family.bornOn(STRANGER)).isEmpty();
    assertThat(family.bornOn(new ChildId("C-9"))).isEmpty();
    assertThat(family.diedOn(STRANGER)).isEmpty();
    assertThat(family.householdOf(STRANGER, START)).isEmpty();
    assertThat(family.relationshipsOf(STRANGER, START)).isEmpty();
  }

  @Test
  void anUpdateReplacesWhatWasRecordedAndKeepsTheOrder() {
    LocalDate later = day("Tue 5 Mar 2024");
    Adult known =
        new Adult(
            MOTHER,
            new PersonName("Zenobia", "Quillfeather"),
            Optional.of(day("Tue 3 Apr 1990")),
            Sex.FEMALE,
            Optional.of(new NhsNumber("9990000018")));
    Family family =
        told.adultUpdated(known, on(later))
            .childUpdated(child("C-1", day("Mon 5 May 2014")), on(later))
            .build();
    assertThat(family.adults()).extracting(Adult::id).containsExactly(MOTHER, FATHER);
    assertThat(family.adult(MOTHER)).contains(known);
    assertThat(family.bornOn(MOTHER)).contains(day("Tue 3 Apr 1990"));
    assertThat(family.bornOn(FATHER)).isEmpty();
    assertThat(family.bornOn(ELDER)).contains(day("Mon 5 May 2014"));
    assertThat(family.children()).extracting(Child::id).containsExactly(ELDER, YOUNGER);
  }

  @Test
  void anExpectedChildIsBornAndKeepsTheirPlace() {
    assertThat(told.build().bornOn(YOUNGER)).isEmpty();
    Family family = told.childBorn(YOUNGER, Sex.MALE, on(day("Thu 14 Mar 2024"))).build();
    assertThat(family.bornOn(YOUNGER)).contains(day("Thu 14 Mar 2024"));
    assertThat(family.children()).extracting(Child::id).containsExactly(ELDER, YOUNGER);
    assertThat(family.child(YOUNGER).orElseThrow().profile().sex()).isEqualTo(Sex.MALE);
  }

  @Test
  void aDeathMayBeToldAgainButNotOfAnotherDay() {
    LocalDate died = day("Fri 29 Mar 2024");
    told.personDied(FATHER, on(died)).personDied(FATHER, on(died));
    assertThat(told.build().diedOn(FATHER)).contains(died);
    assertThat(told.build().diedOn(MOTHER)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.personDied(FATHER, on(day("Sat 30 Mar 2024"))))
        .withMessage(
            "A-2 is recorded as having died on 2024-03-29 already; correct that entry instead");
  }

  @ParameterizedTest
  @CsvSource({
    "Mon 4 Mar 2024, false",
    "Thu 7 Mar 2024, false",
    "Fri 8 Mar 2024, true",
    "Sun 31 Mar 2024, true",
    "Mon 1 Apr 2024, false",
    "Tue 2 Apr 2024, false",
    "Wed 3 Apr 2024, true",
    "Fri 3 Apr 2026, true",
  })
  void aRelationshipStandsFromItsFirstDayUntilBeforeItsLast(String today, boolean stands) {
    Family family =
        told.related(PARTNERS, on(day("Fri 8 Mar 2024")))
            .related(PARTNERS, on(day("Sat 9 Mar 2024")))
            .relationshipEnded(PARTNERS, on(day("Mon 1 Apr 2024")))
            .related(PARTNERS, on(day("Wed 3 Apr 2024")))
            .build();
    assertThat(family.relationshipsOf(MOTHER, day(today)).equals(List.of(PARTNERS)))
        .isEqualTo(stands);
    assertThat(family.relationshipsOf(FATHER, day(today)))
        .isEqualTo(family.relationshipsOf(MOTHER, day(today)));
    assertThat(family.relationshipsOf(ELDER, day(today))).isEmpty();
  }

  @Test
  void parentsAreMothersFathersAndAdoptiveParentsEachOnce() {
    Family family =
        told.related(new Relationship(MOTHER, RelationshipKind.MOTHER, ELDER), on(START))
            .related(new Relationship(MOTHER, RelationshipKind.ADOPTIVE_PARENT, ELDER), on(START))
            .related(new Relationship(FATHER, RelationshipKind.STEP_PARENT, ELDER), on(START))
            .related(new Relationship(FATHER, RelationshipKind.FATHER, YOUNGER), on(START))
            .related(new Relationship(ELDER, RelationshipKind.HALF_SIBLING, YOUNGER), on(START))
            .build();
    assertThat(family.parentsOf(ELDER, START)).containsExactly(MOTHER);
    assertThat(family.parentsOf(YOUNGER, START)).containsExactly(FATHER);
    assertThat(family.parentsOf(YOUNGER, day("Sun 3 Mar 2024"))).isEmpty();
  }

  @Test
  void aParentMayBeAChildOfTheFamily() {
    Family family =
        told.related(new Relationship(ELDER, RelationshipKind.MOTHER, YOUNGER), on(START)).build();
    assertThat(family.parentsOf(YOUNGER, START)).containsExactly(ELDER);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 10 Mar 2024, A-1, ''",
    "Mon 11 Mar 2024, A-1 A-2, A-2",
    "Thu 14 Mar 2024, A-1 A-2, A-2",
    "Fri 15 Mar 2024, A-1, A-2",
    "Mon 18 Mar 2024, A-1 A-2, A-2",
  })
  void parentalResponsibilityIsHeldChildByChild(String today, String forElder, String forYounger) {
    Family family =
        told.responsibilityAcquired(
                responsibility(MOTHER, ResponsibilityBasis.BIRTH_MOTHER, ELDER), on(START))
            .responsibilityAcquired(
                responsibility(FATHER, ResponsibilityBasis.BIRTH_REGISTRATION, ELDER, YOUNGER),
                on(day("Mon 11 Mar 2024")))
            .responsibilityAcquired(
                responsibility(FATHER, ResponsibilityBasis.COURT_ORDER, ELDER),
                on(day("Tue 12 Mar 2024")))
            .responsibilityAcquired(
                responsibility(FATHER, ResponsibilityBasis.COURT_ORDER, ELDER),
                on(day("Wed 13 Mar 2024")))
            .responsibilityEnded(FATHER, Set.of(ELDER), on(day("Fri 15 Mar 2024")))
            .responsibilityAcquired(
                responsibility(FATHER, ResponsibilityBasis.AGREEMENT, ELDER),
                on(day("Mon 18 Mar 2024")))
            .build();
    assertThat(family.responsibilityFor(ELDER, day(today)))
        .extracting(AdultId::value)
        .isEqualTo(words(forElder));
    assertThat(family.responsibilityFor(YOUNGER, day(today)))
        .extracting(AdultId::value)
        .isEqualTo(words(forYounger));
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 3 Mar 2024, '', '', 0",
    "Mon 4 Mar 2024, H-1, H-1, 1",
    "Sun 10 Mar 2024, H-1, H-1, 1",
    "Mon 11 Mar 2024, H-2, H-1, 2",
    "Sun 17 Mar 2024, H-2, H-1, 2",
    "Mon 18 Mar 2024, H-2, '', 1",
    "Fri 22 Mar 2024, H-2, H-2, 1",
  })
  void aHouseholdIsAsRecordedUntilRecordedAgain(
      String today, String mothers, String fathers, int households) {
    Family family =
        told.householdRecorded(household("H-1", MOTHER, FATHER, ELDER), on(START))
            .householdRecorded(household("H-1", FATHER), on(day("Mon 11 Mar 2024")))
            .householdRecorded(household("H-2", MOTHER, ELDER), on(day("Mon 11 Mar 2024")))
            .householdEnded(new HouseholdId("H-1"), on(day("Mon 18 Mar 2024")))
            .householdRecorded(household("H-2", MOTHER), on(day("Fri 22 Mar 2024")))
            .householdRecorded(household("H-2", MOTHER, FATHER), on(day("Fri 22 Mar 2024")))
            .build();
    assertThat(householdOf(family, MOTHER, today)).isEqualTo(mothers);
    assertThat(householdOf(family, FATHER, today)).isEqualTo(fathers);
    assertThat(family.householdsOn(day(today))).hasSize(households);
  }

  @Test
  void somebodyInTwoHouseholdsIsFoundInTheOneRecordedLast() {
    Family family =
        told.householdRecorded(household("H-1", MOTHER, ELDER), on(START))
            .householdRecorded(household("H-2", FATHER, ELDER), on(START))
            .build();
    assertThat(householdOf(family, ELDER, "Mon 4 Mar 2024")).isEqualTo("H-2");
    assertThat(family.householdsOn(START)).hasSize(2);
  }

  @Test
  void anAbuseRelationshipIsAsItWasLastRecorded() {
    AbuseRelationshipId id = new AbuseRelationshipId("AB-1");
    AbuseRelationship alleged = new AbuseRelationship(id, MOTHER, FATHER, AbuseCertainty.ALLEGED);
    AbuseRelationship found =
        new AbuseRelationship(id, MOTHER, FATHER, AbuseCertainty.FOUND_BY_COURT);
    AbuseRelationship another =
        new AbuseRelationship(
            new AbuseRelationshipId("AB-2"), ELDER, FATHER, AbuseCertainty.ALLEGED);
    told.abuseIdentified(alleged, on(START)).abuseIdentified(another, on(START));
    assertThat(told.build().abuseRelationships()).containsExactly(alleged, another);
    told.abuseIdentified(found, on(day("Fri 22 Mar 2024")));
    assertThat(told.build().abuseRelationships()).containsExactly(found, another);
  }

  @Test
  void tellingMoreDoesNotChangeAFamilyAlreadyBuilt() {
    Family before = told.build();
    Family same = told.build();
    told.adultJoined(adult("A-3"));
    assertThat(before.adults()).hasSize(2);
    assertThat(before).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(told.build());
    assertThat(before).isNotEqualTo("a family");
    assertThat(before).hasToString("family (children: 2, adults: 2)");
  }

  private static ParentalResponsibility responsibility(
      AdultId holder, ResponsibilityBasis basis, ChildId... children) {
    return new ParentalResponsibility(holder, Set.of(children), basis);
  }

  private static Household household(String id, PersonId... members) {
    return new Household(new HouseholdId(id), Set.of(members), Optional.empty());
  }

  private static String householdOf(Family family, PersonId person, String today) {
    return family.householdOf(person, day(today)).map(found -> found.id().value()).orElse("");
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
