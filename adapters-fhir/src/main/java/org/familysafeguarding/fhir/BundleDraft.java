// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Resource;

/**
 * A bundle in the making: a collection that stands for the start of a day, and no other time.
 *
 * <p>Resources stay in the order in which they are added; each is labelled on the way in.
 */
final class BundleDraft {

  private static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-";

  private final Bundle bundle = new Bundle();
  private final boolean declaresUkCore;

  BundleDraft(LocalDate asOf, boolean declaresUkCore) {
    this.declaresUkCore = declaresUkCore;
    bundle.setType(Bundle.BundleType.COLLECTION);
    bundle.setTimestampElement(new InstantType(asOf + "T00:00:00Z"));
    SecurityLabels.put(bundle);
  }

  void add(String id, Resource resource) {
    resource.setId(id);
    if (declaresUkCore) {
      resource.getMeta().addProfile(UK_CORE + resource.fhirType());
    }
    SecurityLabels.put(resource);
    bundle.addEntry().setFullUrl(ResourceIds.fullUrl(id)).setResource(resource);
  }

  Bundle bundle() {
    return bundle;
  }
}
