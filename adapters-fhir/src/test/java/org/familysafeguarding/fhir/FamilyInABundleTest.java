// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.fhir.Told.all;
import static org.familysafeguarding.fhir.Told.json;
import static org.familysafeguarding.fhir.Told.losses;
import static org.familysafeguarding.fhir.Told.patient;
import static org.familysafeguarding.fhir.Told.told;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.DisabilityKind;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a bundle, of a family,")
class FamilyInABundleTest {

  private final FamilyCase family = ToldFamilies.twoParentsTwoChildren();

  @Test
  void everyChildAndAdultIsAPatient() {
    assertThat(all(Patient.class, told(family).bundle())).hasSize(4);
  }

  @Test
  void whoFostersOrAdoptsAChildIsNotToldEvenAfterwards() {
    FamilyCase fostered =
        family
            .withAdult("A8")
            .withAdult("A9")
            .related("A8", RelationshipKind.ADOPTIVE_PARENT, "C1")
            .related("A9", RelationshipKind.FOSTER_CARER, "C1");
    Translated told =
        told(
            fostered.record(
                new FamilyEvent.RelationshipEnded(
                    new Relationship(
                        new AdultId("A9"), RelationshipKind.FOSTER_CARER, new ChildId("C1")))));

    assertThat(all(Patient.class, told.bundle())).hasSize(4);
    assertThat(losses(told)).contains("adult A8", "adult A9");
    assertThat(json(told)).doesNotContain("\"A8\"").doesNotContain("\"A9\"");
  }

  @Test
  void aChildHasTheNumbersTheyAreKnownByAndTheCouncilAsTheirGiver() {
    Patient child = patient("C1", told(family));
    assertThat(child.getIdentifier())
        .extracting(Identifier::getSystem)
        .containsExactly(
            "https://fhir.nhs.uk/Id/nhs-number",
            "https://familysafeguarding.org/fhir/Id/upn",
            "https://familysafeguarding.org/fhir/Id/child",
            "https://familysafeguarding.org/fhir/Id/local-child-id");
    assertThat(child.getIdentifier().get(0).getValue()).matches("999[0-9]{7}");
    assertThat(child.getIdentifier().get(0).hasExtension()).isFalse();
    assertThat(child.getIdentifier().get(2).hasAssigner()).isTrue();
    assertThat(child.getBirthDateElement().getValueAsString()).isEqualTo("2015-03-03");
  }

  @Test
  void anAdultHasTheirNhsNumberAndLocalId() {
    assertThat(patient("A1", told(family)).getIdentifier())
        .extracting(Identifier::getSystem)
        .containsExactly(
            "https://fhir.nhs.uk/Id/nhs-number", "https://familysafeguarding.org/fhir/Id/adult");
  }

  @Test
  void aPupilNumberIsWithheldWhereItMayTellWhereTheSchoolIs() {
    Translated told = told(family.abuseAlleged("AB1", "A1", "A2"));
    assertThat(patient("C1", told).getIdentifier())
        .extracting(Identifier::getSystem)
        .doesNotContain("https://familysafeguarding.org/fhir/Id/upn");
    assertThat(losses(told)).contains("the UPN of child C1");
  }

  @Test
  void anExpectedChildHasNoBirthDateAndNoSex() {
    Translated told = told(ToldFamilies.unborn());
    Patient child = patient("C1", told);
    assertThat(child.hasBirthDate()).isFalse();
    assertThat(child.getGender()).isEqualTo(AdministrativeGender.UNKNOWN);
    assertThat(losses(told)).contains("the expected birth of child C1");
  }

  @Test
  void aChildBornOnlyAfterTheDayIsStillExpectedOnIt() {
    FamilyCase born = ToldFamilies.unborn().on(day("Sat 29 Jun 2024")).childBorn("C1");
    assertThat(patient("C1", told(born)).hasBirthDate()).isFalse();
    Translated nextDay = Told.BUNDLES.bundleOf(born.fold(), day("Sat 29 Jun 2024"));
    assertThat(patient("C1", nextDay).getBirthDateElement().getValueAsString())
        .isEqualTo("2024-06-29");
  }

  @Test
  void somebodyWhoDiedByTheDayIsDeceased() {
    FamilyCase bereaved = family.on(day("Fri 28 Jun 2024")).died("A2");
    assertThat(patient("A2", told(bereaved)).getDeceasedDateTimeType().getValueAsString())
        .isEqualTo("2024-06-28");
    FamilyCase later = family.on(day("Sat 29 Jun 2024")).died("A2");
    assertThat(patient("A2", told(later)).hasDeceased()).isFalse();
  }

  @Test
  void whatSomebodyIsToAChildIsARelatedPersonThatTheirPatientLinksTo() {
    Translated told = told(family);
    assertThat(all(RelatedPerson.class, told.bundle())).hasSize(5);
    assertThat(patient("A1", told).getLink()).hasSize(2);
    RelatedPerson mother = linkedFrom(patient("A1", told), 0, told);
    assertThat(mother.getRelationshipFirstRep().getCodingFirstRep().getCode()).isEqualTo("MTH");
    assertThat(mother.getPatient().getReference()).isEqualTo(url(patient("C1", told)));
  }

  @Test
  void somebodyWhoIsTwoThingsToAChildIsOneRelatedPerson() {
    FamilyCase more =
        family
            .related("A2", RelationshipKind.STEP_PARENT, "C1")
            .related("A2", RelationshipKind.PARTNER_OF_PARENT, "C2");
    Translated told = told(more);
    assertThat(all(RelatedPerson.class, told.bundle())).hasSize(5);
    assertThat(linkedFrom(patient("A2", told), 0, told).getRelationship())
        .extracting(CodeableConcept::getCodingFirstRep)
        .extracting(coding -> coding.getCode())
        .containsExactly("FTH", "STPPRN");
  }

  @Test
  void whatAdultsAreToOneAnotherIsALoss() {
    assertThat(losses(told(family))).contains("what adult A1 is to adult A2");
  }

  @Test
  void whoAbusesWhomIsALossAndLeavesNoTrace() {
    FamilyCase other = family.abuseAlleged("AB1", "A1", "A2");
    FamilyCase otherWayRound = family.abuseAlleged("AB1", "A2", "A1");
    assertThat(Told.json(told(other))).isEqualTo(Told.json(told(otherWayRound)));
    assertThat(losses(told(other))).contains("abuse identified (1 entry)");
  }

  @Test
  void ethnicityDisabilitiesAndAFormerPupilNumberAreLosses() {
    Child known = family.fold().family().child(new ChildId("C1")).orElseThrow();
    Child more =
        new Child(
            known.id(),
            known.name(),
            known.birth(),
            new ChildProfile(
                Sex.FEMALE, Ethnicity.CHINESE, Disabilities.of(DisabilityKind.HEARING)),
            new ChildIdentifiers(
                Optional.empty(),
                known.identifiers().pupilNumber(),
                Optional.of(InventedPeople.upn(77)),
                Optional.empty()));
    Translated told = told(family.record(new FamilyEvent.ChildUpdated(more)));
    assertThat(losses(told))
        .contains(
            "the ethnicity of child C1",
            "the disabilities of child C1",
            "the former UPN of child C1");
    assertThat(Told.json(told)).doesNotContain(InventedPeople.upn(77).value());
  }

  private static RelatedPerson linkedFrom(Patient patient, int link, Translated told) {
    Reference other = patient.getLink().get(link).getOther();
    return Told.only(
        all(RelatedPerson.class, told.bundle()),
        related -> url(related).equals(other.getReference()));
  }

  private static String url(org.hl7.fhir.r4.model.Resource resource) {
    return "urn:uuid:" + List.of(resource.getId().split("/")).get(0);
  }
}
