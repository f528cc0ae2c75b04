// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static java.util.Objects.requireNonNull;

/** A child's unique pupil number, or the reason why there is none: never neither, never both. */
public sealed interface PupilNumber {

  /** The number is known. */
  record Known(Upn upn) implements PupilNumber {

    /** The number is needed. */
    public Known {
      requireNonNull(upn, "upn");
    }
  }

  /** There is no number on record, for a reason. */
  record Absent(ReasonWithoutUpn reason) implements PupilNumber {

    /** The reason is needed. */
    public Absent {
      requireNonNull(reason, "reason");
    }
  }
}
