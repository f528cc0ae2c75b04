// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A consultation and the day it was given. */
public record GivenConsultation(Consultation consultation, Occurrence given) {

  public GivenConsultation {
    requireNonNull(consultation, "consultation");
    requireNonNull(given, "given");
  }
}
