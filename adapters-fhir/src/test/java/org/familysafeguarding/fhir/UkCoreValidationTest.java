// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.testkit.FamilyCase;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("By UK Core's own profiles")
class UkCoreValidationTest {

  private static final FhirBundles BUNDLES = FhirBundles.create().declaringUkCoreProfiles();

  private static R4Validator validator;

  @BeforeAll
  static void readUkCore() {
    assumeTrue(
        UkCoreFiles.folder().isPresent(),
        "Skipped: run with -Dukcore.dir=<folder with the XML files of UK Core> to check this too");
    validator = R4Validator.of(UkCoreFiles.readFrom(UkCoreFiles.folder().orElseThrow()));
  }

  @Test
  void thereIsNoErrorInAFamilyOfTwoParentsAndTwoChildrenWithPlans() {
    assertThat(errorsIn(told(ToldFamilies.withProtectionPlans()))).isEmpty();
  }

  @Test
  void thereIsNoErrorInAnUnbornChildWithAPlan() {
    assertThat(errorsIn(told(ToldFamilies.unborn()))).isEmpty();
  }

  @Test
  void thereIsNoErrorInAFileThatWasOnlyOpened() {
    assertThat(errorsIn(told(FamilyCase.opened(ToldFamilies.OPENED)))).isEmpty();
  }

  @Test
  @DisplayName("a second NHS number is an error, so the profiles are looked at")
  void anErrorIsFound() {
    Translated told = told(ToldFamilies.withProtectionPlans());
    Patient patient = Told.all(Patient.class, told.bundle()).get(0);
    patient.addIdentifier(patient.getIdentifierFirstRep().copy());
    assertThat(errorsIn(told)).anyMatch(error -> error.contains("nhsNumber"));
  }

  @Test
  void theNhsJobRoleOfASocialWorkerIsAsUkCoreHasIt() {
    Coded role = DisciplineCodes.NHS_SOCIAL_WORKER;
    List<CodeSystem> systems =
        UkCoreFiles.all(CodeSystem.class, UkCoreFiles.folder().orElseThrow());
    Stream<CodeSystem> itsOwn =
        systems.stream().filter(system -> role.system().equals(system.getUrl()));
    assertThat(itsOwn.flatMap(system -> system.getConcept().stream()))
        .anyMatch(
            concept ->
                concept.getCode().equals(role.code())
                    && concept.getDisplay().equals(role.display()));
  }

  private static Translated told(FamilyCase family) {
    return BUNDLES.bundleOf(family.fold(), ToldFamilies.TODAY);
  }

  private static List<String> errorsIn(Translated told) {
    return validator.errorsIn(Told.json(told));
  }
}
