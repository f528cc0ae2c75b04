// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.chronology.RecordPromises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  private static final ChildId CHILD = new ChildId("C-1");
  private static final AdultId MOTHER = new AdultId("A-1");
  private static final AdultId FATHER = new AdultId("A-2");

  static Stream<Record> samples() {
    return Stream.of(
        CHILD,
        MOTHER,
        new HouseholdId("H-1"),
        new AbuseRelationshipId("AB-1"),
        new PersonName("Ada", "Quillfeather"),
        new FamilyName("Quillfeather"),
        new Birth.Born(day("Sun 4 May 2014")),
        new Birth.Expected(day("Mon 11 Mar 2024")),
        Disabilities.of(DisabilityKind.HEARING),
        new NhsNumber("9990000018"),
        new Upn("A999000000017"),
        new PupilNumber.Known(new Upn("A999000000017")),
        new PupilNumber.Absent(ReasonWithoutUpn.EDUCATED_ABROAD),
        new LocalChildId("LC1"),
        ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NEWLY_IN_NEED),
        new ChildProfile(Sex.MALE, Ethnicity.REFUSED, Disabilities.none()),
        FamilyPeople.child("C-1", day("Sun 4 May 2014")),
        FamilyPeople.adult("A-1"),
        new Relationship(MOTHER, RelationshipKind.MOTHER, CHILD),
        new ParentalResponsibility(MOTHER, Set.of(CHILD), ResponsibilityBasis.BIRTH_MOTHER),
        new AbuseRelationship(
            new AbuseRelationshipId("AB-1"), MOTHER, FATHER, AbuseCertainty.ALLEGED),
        new Address(List.of("1 Any Row"), "ZZ1 1ZZ", AddressConfidentiality.OPEN),
        new Household(new HouseholdId("H-1"), Set.of(CHILD, MOTHER), Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRecordKeepsItsPromises(Record sample) {
    RecordPromises.areKeptBy(sample);
  }

  static Stream<Arguments> identifiers() {
    return Stream.of(
        identifier("child id", ChildId::new),
        identifier("adult id", AdultId::new),
        identifier("household id", HouseholdId::new),
        identifier("abuse relationship id", AbuseRelationshipId::new));
  }

  private static Arguments identifier(String what, Function<String, Record> of) {
    return Arguments.of(what, of);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void everyIdentifierIsCheckedUnderItsOwnName(String what, Function<String, Record> of) {
    assertThat(of.apply("X-1")).hasToString("X-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("X 1"))
        .withMessageStartingWith(what + " may hold only");
  }

  @Test
  void aChildAndAnAdultAreTwoPeopleEvenUnderOneIdentifier() {
    PersonId child = new ChildId("1");
    PersonId adult = new AdultId("1");
    assertThat(child).isNotEqualTo(adult);
    assertThat(child.value()).isEqualTo(adult.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "LC0001", "ABCDEFGHIJabcdefghij"})
  void aLocalChildIdHasUpToTwentyLettersAndDigits(String value) {
    assertThat(new LocalChildId(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LC-1", "LC 1", "ABCDEFGHIJabcdefghijK", "Zoë"})
  void anyOtherLocalChildIdIsRefusedWithoutRepeatingIt(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalChildId(value))
        .withMessage(
            "A local child id must have 1 to 20 characters, each a letter or a digit;"
                + " this one has %s",
            value.length());
  }

  @Test
  void noDisabilityAndNoneEstablishedAreDifferentAnswers() {
    assertThat(Disabilities.none()).isNotEqualTo(Disabilities.notEstablished());
    assertThat(Disabilities.none().established()).isTrue();
    assertThat(Disabilities.notEstablished().established()).isFalse();
    assertThat(
            Disabilities.of(DisabilityKind.VISION, DisabilityKind.HEARING, DisabilityKind.VISION))
        .isEqualTo(new Disabilities(true, Set.of(DisabilityKind.HEARING, DisabilityKind.VISION)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Disabilities(false, Set.of(DisabilityKind.VISION)))
        .withMessage("Disabilities that are not established must have no kinds, but have [VISION]");
  }

  @Test
  void theVocabulariesHaveTheSizeOfTheCensusOnes() {
    assertThat(Ethnicity.values()).hasSize(20);
    assertThat(DisabilityKind.values()).hasSize(12);
    assertThat(ReasonWithoutUpn.values()).hasSize(7);
    assertThat(Sex.values()).hasSize(3);
  }

  @Test
  void aChildWithoutAPupilNumberHasAReason() {
    ChildIdentifiers identifiers = ChildIdentifiers.withoutUpn(ReasonWithoutUpn.EDUCATED_ABROAD);
    assertThat(identifiers.pupilNumber())
        .isEqualTo(new PupilNumber.Absent(ReasonWithoutUpn.EDUCATED_ABROAD));
    assertThat(identifiers.nhsNumber()).isEmpty();
    assertThat(identifiers.formerUpn()).isEmpty();
    assertThat(identifiers.localId()).isEmpty();
  }

  @Test
  void aRelationshipReadsAsItIsSaidAndJoinsTwoPeople() {
    Relationship relationship = new Relationship(MOTHER, RelationshipKind.MOTHER, CHILD);
    assertThat(relationship).hasToString("A-1 is MOTHER of C-1");
    assertThat(relationship.involves(MOTHER)).isTrue();
    assertThat(relationship.involves(CHILD)).isTrue();
    assertThat(relationship.involves(FATHER)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relationship(CHILD, RelationshipKind.SIBLING, CHILD))
        .withMessage("A relationship must join two people, but both are C-1");
  }

  @ParameterizedTest
  @EnumSource(RelationshipKind.class)
  void onlyMothersFathersAndAdoptiveParentsAreParents(RelationshipKind kind) {
    assertThat(kind.isParent())
        .isEqualTo(Set.of("MOTHER", "FATHER", "ADOPTIVE_PARENT").contains(kind.name()));
  }

  @Test
  void parentalResponsibilityIsForSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ParentalResponsibility(MOTHER, Set.of(), ResponsibilityBasis.AGREEMENT))
        .withMessage(
            "The children that A-1 holds parental responsibility for must be at least one");
  }

  @Test
  void victimAndPerpetratorAreTwoPeople() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AbuseRelationship(
                    new AbuseRelationshipId("AB-1"), MOTHER, MOTHER, AbuseCertainty.ALLEGED))
        .withMessage(
            "Victim and perpetrator of abuse relationship AB-1 must be two people,"
                + " but both are A-1");
  }

  @Test
  void aHouseholdHasSomebodyInIt() {
    Household household = new Household(new HouseholdId("H-1"), Set.of(CHILD), Optional.empty());
    assertThat(household.includes(CHILD)).isTrue();
    assertThat(household.includes(MOTHER)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Household(new HouseholdId("H-1"), Set.of(), Optional.empty()))
        .withMessage("Household H-1 must have at least one member");
  }
}
