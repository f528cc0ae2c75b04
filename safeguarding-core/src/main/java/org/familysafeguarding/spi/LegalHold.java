// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** An order that a file must not be erased, for as long as nobody has released it. */
public record LegalHold(HoldId id, KeepingDecision placed, Optional<KeepingDecision> released) {

  public LegalHold {
    requireNonNull(id, "id");
    requireNonNull(placed, "placed");
    requireNonNull(released, "released");
  }

  /** Whether it still keeps the file from being erased. */
  public boolean stands() {
    return released.isEmpty();
  }
}
