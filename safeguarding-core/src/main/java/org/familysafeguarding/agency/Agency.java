// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** A body that employs people who work with the family, or that is asked about it. */
public record Agency(AgencyId id, String name, AgencyKind kind) {

  /** Refuses a blank name. */
  public Agency {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    checkArgument(!name.isBlank(), "The name of agency %s must not be blank", id);
  }
}
