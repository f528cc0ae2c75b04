// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.familysafeguarding.testkit.FamilyCase;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What the tests ask of a bundle. */
final class Told {

  static final FhirBundles BUNDLES = FhirBundles.create();

  private Told() {}

  static Translated told(FamilyCase family) {
    return BUNDLES.bundleOf(family.fold(), ToldFamilies.TODAY);
  }

  static String json(Translated told) {
    return BUNDLES.toJson(told.bundle());
  }

  static <R extends Resource> List<R> all(Class<R> type, Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Every element of that type, at whatever depth, in the bundle and in its resources. */
  static <E extends Base> List<E> elements(Class<E> type, Bundle bundle) {
    FhirTerser terser = R4Validator.R4.newTerser();
    return Stream.concat(
            Stream.of(bundle), bundle.getEntry().stream().map(BundleEntryComponent::getResource))
        .flatMap(each -> terser.getAllPopulatedChildElementsOfType(each, type).stream())
        .toList();
  }

  static Patient patient(String localId, Translated told) {
    return only(
        all(Patient.class, told.bundle()),
        patient ->
            patient.getIdentifier().stream().map(Identifier::getValue).anyMatch(localId::equals));
  }

  static <T> T only(List<T> all, Predicate<T> which) {
    List<T> found = all.stream().filter(which).toList();
    if (found.size() != 1) {
      throw new AssertionError("One was to be found, but there are " + found.size());
    }
    return found.get(0);
  }

  static List<String> losses(Translated told) {
    return told.losses().stream().map(Loss::what).toList();
  }
}
