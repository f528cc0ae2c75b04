// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A core group and the day on which it met. */
public record CoreGroupMeeting(CoreGroup coreGroup, Occurrence met) {

  public CoreGroupMeeting {
    requireNonNull(coreGroup, "coreGroup");
    requireNonNull(met, "met");
  }
}
