// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A parenting assessment and the day it was concluded. */
public record ConcludedParentingAssessment(ParentingAssessment assessment, Occurrence concluded) {

  public ConcludedParentingAssessment {
    requireNonNull(assessment, "assessment");
    requireNonNull(concluded, "concluded");
  }
}
