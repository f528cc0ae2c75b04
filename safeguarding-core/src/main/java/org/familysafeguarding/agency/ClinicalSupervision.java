// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Who supervises a practitioner in their own profession.
 *
 * <p>A partner's employee in a council's team is managed there and commonly supervised clinically
 * at home, by somebody who need not know the family.
 */
public record ClinicalSupervision(PractitionerId practitioner, PractitionerId supervisor) {

  /** Refuses somebody who supervises themselves. */
  public ClinicalSupervision {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(supervisor, "supervisor");
    checkArgument(
        !practitioner.equals(supervisor),
        "The clinical supervisor of practitioner %s must be somebody else",
        practitioner);
  }
}
