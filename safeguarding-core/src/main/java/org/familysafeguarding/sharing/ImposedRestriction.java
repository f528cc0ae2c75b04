// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/** A restriction, the day it was imposed, and the day it was lifted, if it was. */
public record ImposedRestriction(
    Restriction restriction, Occurrence imposed, Optional<Occurrence> lifted) {

  /** All parts are needed. */
  public ImposedRestriction {
    requireNonNull(restriction, "restriction");
    requireNonNull(imposed, "imposed");
    requireNonNull(lifted, "lifted");
  }

  /** Whether it still holds. */
  public boolean stands() {
    return lifted.isEmpty();
  }

  /** The same, lifted. */
  ImposedRestriction liftedBy(Occurrence when) {
    return new ImposedRestriction(restriction, imposed, Optional.of(when));
  }
}
