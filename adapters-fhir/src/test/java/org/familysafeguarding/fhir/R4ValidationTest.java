// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.fhir.Told.told;

import org.familysafeguarding.testkit.FamilyCase;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HAPI FHIR's R4 validator finds no error in")
class R4ValidationTest {

  private static R4Validator validator;

  @BeforeAll
  static void buildValidator() {
    validator = R4Validator.of();
  }

  @Test
  void aFamilyOfTwoParentsAndTwoChildrenWithPlans() {
    assertNoErrors(ToldFamilies.withProtectionPlans());
  }

  @Test
  void anUnbornChildWithAPlan() {
    assertNoErrors(ToldFamilies.unborn());
  }

  @Test
  void aFileThatWasOnlyOpened() {
    assertNoErrors(FamilyCase.opened(ToldFamilies.OPENED));
  }

  @Test
  void aFileInWhichNothingIsRecorded() {
    assertNoErrors(FamilyCase.notOpened("CF-1", ToldFamilies.OPENED));
  }

  @Test
  void aFamilyThatMustBeProtected() {
    assertNoErrors(ToldFamilies.withProtectionPlans().abuseAlleged("AB1", "A1", "A2"));
  }

  @Test
  @DisplayName("but does find one in a plan without its intent, so it looks")
  void anErrorIsFound() {
    Translated told = told(ToldFamilies.withProtectionPlans());
    Told.all(CarePlan.class, told.bundle()).get(0).setIntent(null);
    assertThat(validator.errorsIn(Told.json(told))).anyMatch(error -> error.contains("intent"));
  }

  @Test
  @DisplayName("but does not know UK Core, which is why nothing is said of it unasked")
  void ukCoreIsNotKnown() {
    FhirBundles declaring = FhirBundles.create().declaringUkCoreProfiles();
    Translated told = declaring.bundleOf(ToldFamilies.unborn().fold(), ToldFamilies.TODAY);
    assertThat(validator.errorsIn(Told.json(told)))
        .isNotEmpty()
        .allMatch(error -> error.contains("UKCore-"));
  }

  private static void assertNoErrors(FamilyCase family) {
    String json = Told.json(told(family));
    assertThat(validator.errorsIn(json)).isEmpty();
  }
}
