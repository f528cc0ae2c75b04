// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** What was done about an alert, and the day it was done. */
public record GivenResponse(AlertResponse response, Occurrence given) {

  public GivenResponse {
    requireNonNull(response, "response");
    requireNonNull(given, "given");
  }
}
