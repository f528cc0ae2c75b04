// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A step of one transfer and the day it was taken. */
public record TakenTransferStep(TransferId transfer, TransferStep step, Occurrence taken) {

  public TakenTransferStep {
    requireNonNull(transfer, "transfer");
    requireNonNull(step, "step");
    requireNonNull(taken, "taken");
  }
}
