// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** Management oversight and the day it was given. */
public record GivenOversight(ManagementOversight oversight, Occurrence given) {

  public GivenOversight {
    requireNonNull(oversight, "oversight");
    requireNonNull(given, "given");
  }
}
