// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;

/**
 * That work on one of the eight modules with one adult came to a new point.
 *
 * <p>What the modules are called and in which order they come is each council's own; they are known
 * here by their numbers.
 */
public record ModuleMove(
    int module, AdultId adult, ModuleStatus status, Optional<Narrative> reason) {

  /** How many modules the programme has. */
  public static final int MODULES = 8;

  /** Refuses a module there is none of, and one found not applicable without a reason. */
  public ModuleMove {
    requireNonNull(adult, "adult");
    requireNonNull(status, "status");
    requireNonNull(reason, "reason");
    checkArgument(
        module >= 1 && module <= MODULES,
        "module must be from 1 to %s, but was %s",
        MODULES,
        module);
    checkArgument(
        status != ModuleStatus.NOT_APPLICABLE || reason.isPresent(),
        "Module %s cannot be not applicable to adult %s without a reason",
        module,
        adult);
  }
}
