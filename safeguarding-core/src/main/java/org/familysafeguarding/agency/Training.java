// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** That a practitioner was trained, and the last day it holds for, where the council sets one. */
public record Training(
    PractitionerId practitioner, TrainingKind kind, Optional<LocalDate> validUntil) {

  public Training {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(kind, "kind");
    requireNonNull(validUntil, "validUntil");
  }
}
