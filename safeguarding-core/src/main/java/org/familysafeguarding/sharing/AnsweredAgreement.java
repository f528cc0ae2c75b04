// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A parent's answer to a service, and the day it was given. */
public record AnsweredAgreement(FamilyAgreement agreement, Occurrence answered) {

  public AnsweredAgreement {
    requireNonNull(agreement, "agreement");
    requireNonNull(answered, "answered");
  }
}
