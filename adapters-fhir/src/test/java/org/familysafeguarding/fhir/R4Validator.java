// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI FHIR's validator for R4, without a network; building one takes seconds. */
final class R4Validator {

  static final FhirContext R4 = FhirContext.forR4Cached();

  private final FhirValidator validator;

  private R4Validator(FhirValidator validator) {
    this.validator = validator;
  }

  static R4Validator of(IValidationSupport... more) {
    List<IValidationSupport> chain = new ArrayList<>(List.of(more));
    chain.add(new DefaultProfileValidationSupport(R4));
    chain.add(new CommonCodeSystemsTerminologyService(R4));
    chain.add(new InMemoryTerminologyServerValidationSupport(R4));
    chain.add(new SnapshotGeneratingValidationSupport(R4));
    FhirInstanceValidator instances =
        new FhirInstanceValidator(
            new ValidationSupportChain(chain.toArray(IValidationSupport[]::new)));
    return new R4Validator(R4.newValidator().registerValidatorModule(instances));
  }

  /** What is wrong with the resource; warnings are not. */
  List<String> errorsIn(String json) {
    return messages(json)
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(SingleValidationMessage::toString)
        .toList();
  }

  private Stream<SingleValidationMessage> messages(String json) {
    return validator.validateWithResult(json).getMessages().stream();
  }
}
