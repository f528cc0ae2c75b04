// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an adult's parenting can become enough, and by when the children need it.
 *
 * @param neededBy the day by which the children need the change; without it nobody can say whether
 *     it comes in time
 */
public record Prospect(ChangeInTime change, Optional<LocalDate> neededBy) {

  /** Refuses a judgement of what comes in time without the time. */
  public Prospect {
    requireNonNull(change, "change");
    requireNonNull(neededBy, "neededBy");
    checkArgument(
        change == ChangeInTime.CANNOT_SAY || neededBy.isPresent(),
        "neededBy must be given, the day by which the children need the change, where it was judged"
            + " to be %s",
        change);
  }
}
