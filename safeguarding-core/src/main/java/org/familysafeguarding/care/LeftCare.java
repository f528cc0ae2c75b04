// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** The end of being looked after: why, and on which day. */
public record LeftCare(LeavingCare reason, Occurrence left) {

  public LeftCare {
    requireNonNull(reason, "reason");
    requireNonNull(left, "left");
  }
}
