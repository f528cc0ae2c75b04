// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.fhir.Told.losses;
import static org.familysafeguarding.fhir.Told.patient;
import static org.familysafeguarding.fhir.Told.told;
import static org.familysafeguarding.fhir.ToldFamilies.HOME;
import static org.familysafeguarding.fhir.ToldFamilies.OPENED;
import static org.familysafeguarding.fhir.ToldFamilies.REFUGE;
import static org.familysafeguarding.fhir.ToldFamilies.TODAY;
import static org.familysafeguarding.fhir.ToldFamilies.lives;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An address")
class AddressesTest {

  private static final FhirBundles ASKING = FhirBundles.create().withOpenAddresses();

  private final FamilyCase atHome =
      lives(ToldFamilies.twoParentsTwoChildren(), "H1", HOME, "A1", "A2", "C1", "C2");

  @Test
  void thatIsOpenIsToldWhereNothingCallsForCaution() {
    org.hl7.fhir.r4.model.Address told = patient("C1", told(atHome)).getAddressFirstRep();
    assertThat(told.getPostalCode()).isEqualTo("ZZ1 1AA");
    assertThat(told.getLine()).extracting(line -> line.getValue()).isEqualTo(HOME.lines());
  }

  @Test
  void thatIsOpenIsWithheldWhereAbuseIsOnRecordUnlessAskedFor() {
    FamilyCase abused = atHome.abuseAlleged("AB1", "A1", "A2");
    assertNotTold(told(abused), HOME);
    assertThat(losses(told(abused))).contains("the address of adult A1", "the address of child C1");
    assertTold(asking(abused), HOME);
  }

  @Test
  void isWithheldEvenWhereTheEntryAboutAbuseWasStruckOut() {
    FamilyCase abused = atHome.abuseAlleged("AB1", "A1", "A2");
    assertNotTold(told(abused.struckOut(abused.lastEntryId().value())), HOME);
  }

  @Test
  void isWithheldEvenWhereTheAbuseIsRecordedForALaterDay() {
    FamilyCase abused = atHome.on(day("Mon 1 Jul 2024")).abuseAlleged("AB1", "A1", "A2");
    assertNotTold(told(abused), HOME);
  }

  @Test
  void isWithheldWhereSomebodyWhoWorksWithDomesticAbuseIsAllocated() {
    assertNotTold(told(atHome.allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST)), HOME);
    assertNotTold(told(atHome.allocated("AL1", "DP1", AllocationRole.ADULT_SPECIALIST)), HOME);
  }

  @Test
  void thatIsConfidentialIsNeverTold() {
    FamilyCase hidden = lives(atHome, "H2", REFUGE, "A1", "C1", "C2");
    assertNotTold(told(hidden), REFUGE);
    assertNotTold(asking(hidden), REFUGE);
  }

  @Test
  void ofOneParentIsWithheldWhereTheOtherIsAtAConfidentialOneUnlessAskedFor() {
    FamilyCase hidden = lives(atHome, "H2", REFUGE, "A1", "C1", "C2");
    assertNotTold(told(hidden), HOME);
    assertThat(patient("A2", asking(hidden)).hasAddress()).isTrue();
  }

  @Test
  void isNeverToldOfSomebodyWhoLivesAtAConfidentialOneAsWell() {
    FamilyCase hidden = lives(lives(atHome, "H2", REFUGE, "A1"), "H1", HOME, "A1", "A2");
    assertThat(patient("A1", asking(hidden)).hasAddress()).isFalse();
    assertThat(patient("A2", asking(hidden)).hasAddress()).isTrue();
  }

  @Test
  void onceConfidentialIsNeverToldAlthoughItIsRecordedAsOpenToo() {
    FamilyCase hidden = lives(atHome, "H2", REFUGE, "A1");
    Address open = new Address(REFUGE.lines(), "zz99zz", AddressConfidentiality.OPEN);
    assertNotTold(asking(lives(hidden, "H3", open, "A2")), REFUGE);
  }

  @Test
  void onceConfidentialIsKnownAgainByItsPostcodeOrByALineHoweverItIsWritten() {
    FamilyCase hidden = lives(atHome, "H2", REFUGE, "A1");
    Address samePostcode =
        new Address(List.of("2 H. Hollow"), "ZZ9 9ZZ", AddressConfidentiality.OPEN);
    Address sameLine =
        new Address(List.of("HIDDEN-HOLLOW"), "ZZ8 8ZZ", AddressConfidentiality.OPEN);
    Address postcodeInALine =
        new Address(List.of("The Hollow, zz9 9zz"), "ZZ7 7ZZ", AddressConfidentiality.OPEN);
    for (Address typed : List.of(samePostcode, sameLine, postcodeInALine)) {
      assertNotTold(asking(lives(hidden, "H3", typed, "A2")), typed);
    }
  }

  @Test
  void thatBecomesConfidentialOnALaterDayIsNotToldOfAnEarlierOne() {
    FamilyCase hidden =
        lives(
            atHome.on(day("Mon 1 Jul 2024")),
            "H1",
            new Address(HOME.lines(), HOME.postcode(), AddressConfidentiality.CONFIDENTIAL),
            "A1",
            "C1");
    assertNotTold(told(hidden), HOME);
    assertNotTold(asking(hidden), HOME);
  }

  @Test
  void ofAHouseholdThatWasOnceConfidentialIsNeverTold() {
    FamilyCase moved =
        lives(lives(atHome, "H2", REFUGE, "A1").on(OPENED.plusDays(9)), "H2", HOME, "A1");
    assertThat(patient("A1", asking(moved)).hasAddress()).isFalse();
  }

  @Test
  void whereAChildLivesWhoWasLookedAfterIsNeverTold() {
    FamilyCase inCare = atHome.becameLookedAfter("CE1", "C1", LegalStatus.CARE_ORDER);
    assertNotTold(told(inCare), HOME);
    assertNotTold(asking(inCare), HOME);
  }

  @Test
  void thatNobodyRecordedIsNoLoss() {
    assertThat(losses(told(ToldFamilies.twoParentsTwoChildren().household("H1", "A1", "C1"))))
        .noneMatch(what -> what.startsWith("the address"));
  }

  @Test
  @DisplayName("typed into the name of an agency, a team or a person takes that name with it")
  void typedIntoAName() {
    Translated told = told(LeakyNames.typedInto(lives(atHome, "H2", REFUGE, "A1")));
    assertThat(Secrets.shownIn(Told.json(told), List.of("Hidden Hollow", "ZZ9 9ZZ"))).isEmpty();
    assertThat(losses(told))
        .contains("the name of agency LA", "the name of adult A9", "team id")
        .contains("something whose id holds a confidential address");
    assertThat(Secrets.shownIn(told.losses().toString(), List.of("Hidden Hollow", "ZZ9 9ZZ")))
        .isEmpty();
  }

  private static Translated asking(FamilyCase family) {
    return ASKING.bundleOf(family.fold(), TODAY);
  }

  private static void assertTold(Translated told, Address address) {
    assertThat(Secrets.shownIn(Told.json(told), List.of(address.postcode()))).hasSize(1);
  }

  private static void assertNotTold(Translated told, Address address) {
    List<String> parts = List.of(address.postcode(), address.lines().get(0));
    assertThat(Secrets.shownIn(Told.json(told), parts)).isEmpty();
  }
}
