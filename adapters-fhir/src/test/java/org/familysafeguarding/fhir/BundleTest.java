// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.fhir.Told.BUNDLES;
import static org.familysafeguarding.fhir.Told.json;
import static org.familysafeguarding.fhir.Told.told;

import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.familysafeguarding.testkit.FamilyCase;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bundle")
class BundleTest {

  @Test
  void isACollectionOfTheStartOfTheDay() {
    Translated told = told(ToldFamilies.unborn());
    assertThat(told.bundle().getType()).isEqualTo(BundleType.COLLECTION);
    assertThat(json(told)).contains("\"timestamp\":\"2024-06-28T00:00:00Z\"");
  }

  @Test
  void holdsTheFamilyThenWhoWorksWithThemThenTheirPlans() {
    assertThat(types(told(ToldFamilies.unborn())))
        .startsWith("Patient", "Patient", "RelatedPerson", "Organization")
        .endsWith("PractitionerRole", "CareTeam", "CarePlan");
  }

  @Test
  void isTheSameForTheSameFileToTheByte() {
    assertThat(json(told(ToldFamilies.withProtectionPlans())))
        .isEqualTo(json(told(ToldFamilies.withProtectionPlans())));
  }

  @Test
  void isTheSameWhereverItIsMade() {
    String here = json(told(ToldFamilies.withProtectionPlans()));
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(json(told(ToldFamilies.withProtectionPlans()))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void hasNoReferenceThatLeadsOutOfIt() {
    Translated told = told(ToldFamilies.withProtectionPlans());
    List<Reference> references = Told.elements(Reference.class, told.bundle());
    assertThat(references).hasSizeGreaterThan(40);
    assertThat(fullUrls(told))
        .containsAll(references.stream().map(Reference::getReference).toList());
  }

  @Test
  void namesEveryResourceOnce() {
    assertThat(fullUrls(told(ToldFamilies.withProtectionPlans())))
        .doesNotHaveDuplicates()
        .allMatch(url -> url.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }

  @Test
  void namesAChildAndAnAdultOfTheSameLocalIdDifferently() {
    FamilyCase twins =
        FamilyCase.opened(ToldFamilies.OPENED)
            .withChildBorn("X1", ToldFamilies.OPENED)
            .withAdult("X1");
    assertThat(fullUrls(told(twins))).doesNotHaveDuplicates();
  }

  @Test
  void hasOtherResourceIdsForEachFileAndForEachSalt() {
    List<String> usual = fullUrls(told(FamilyCase.opened("CF-1", ToldFamilies.OPENED)));
    assertThat(fullUrls(told(FamilyCase.opened("CF-2", ToldFamilies.OPENED))))
        .doesNotContainAnyElementsOf(usual);
    Translated salted =
        BUNDLES
            .saltedWith("for the health visitors")
            .bundleOf(FamilyCase.opened("CF-1", ToldFamilies.OPENED).fold(), ToldFamilies.TODAY);
    assertThat(fullUrls(salted)).doesNotContainAnyElementsOf(usual);
  }

  @Test
  void saysOfEveryResourceThatItIsRestrictedAndNotForTheFamily() {
    Translated told = told(ToldFamilies.withProtectionPlans());
    assertThat(told.bundle().getMeta().getSecurity()).hasSize(2);
    assertThat(told.bundle().getEntry())
        .allMatch(
            entry ->
                entry.getResource().getMeta().getSecurity().stream()
                    .map(label -> label.getCode())
                    .toList()
                    .equals(List.of("R", "NOPAT")));
  }

  @Test
  void saysNothingOfUkCoreUnasked() {
    assertThat(json(told(ToldFamilies.withProtectionPlans()))).doesNotContain("UKCore-Patient");
  }

  @Test
  void saysOfEveryResourceWhichUkCoreProfileItMeetsWhenAsked() {
    Translated told =
        BUNDLES
            .declaringUkCoreProfiles()
            .bundleOf(ToldFamilies.withProtectionPlans().fold(), ToldFamilies.TODAY);
    Set<String> profiles =
        told.bundle().getEntry().stream()
            .map(entry -> entry.getResource().getMeta().getProfile().get(0).getValue())
            .collect(Collectors.toSet());
    assertThat(profiles)
        .hasSize(7)
        .contains("https://fhir.hl7.org.uk/StructureDefinition/UKCore-CareTeam");
  }

  @Test
  void isEmptyForAFileInWhichNothingIsRecorded() {
    Translated told = told(FamilyCase.notOpened("CF-1", ToldFamilies.OPENED));
    assertThat(told.bundle().getEntry()).isEmpty();
    assertThat(told.losses()).isEmpty();
  }

  @Test
  void tellsNothingOfTheFamilyInALog() {
    Translated told = told(FamilyCase.opened(ToldFamilies.OPENED));
    assertThat(told).hasToString("bundle of 1 resources with 1 losses");
    assertThat(told.losses().get(0))
        .hasToString("the name of the family: no resource stands for the family as a whole");
    assertThat(BUNDLES.withOpenAddresses().declaringUkCoreProfiles())
        .hasToString("FHIR R4 bundles, with open addresses, declaring UK Core profiles");
    assertThat(BUNDLES).hasToString("FHIR R4 bundles");
  }

  private static List<String> types(Translated told) {
    return told.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(Resource::fhirType)
        .toList();
  }

  private static List<String> fullUrls(Translated told) {
    return told.bundle().getEntry().stream().map(BundleEntryComponent::getFullUrl).toList();
  }
}
