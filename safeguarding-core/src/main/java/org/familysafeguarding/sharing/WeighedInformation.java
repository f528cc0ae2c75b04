// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** Relevant information and the day it was weighed. */
public record WeighedInformation(RelevantInformation information, Occurrence weighed) {

  public WeighedInformation {
    requireNonNull(information, "information");
    requireNonNull(weighed, "weighed");
  }
}
