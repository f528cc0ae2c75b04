// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;
import org.familysafeguarding.fhir.FhirBundles;
import org.familysafeguarding.fhir.Loss;
import org.familysafeguarding.fhir.Translated;
import org.familysafeguarding.rules.CaseReview;

/** A case as the text of a FHIR file, and what of the case is not in it. */
record FhirFile(String json, List<String> losses) {

  FhirFile {
    losses = List.copyOf(losses);
  }

  static FhirFile of(CaseReview review) {
    FhirBundles bundles = FhirBundles.create();
    Translated translated = bundles.bundleOf(review.file(), review.situation().today());
    return new FhirFile(
        bundles.toJson(translated.bundle()),
        translated.losses().stream().map(Loss::toString).toList());
  }
}
