// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** Who supervises a practitioner clinically, and the day from which they do. */
public record ArrangedSupervision(ClinicalSupervision supervision, Occurrence arranged) {

  public ArrangedSupervision {
    requireNonNull(supervision, "supervision");
    requireNonNull(arranged, "arranged");
  }
}
