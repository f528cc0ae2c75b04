// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** The end of an assessment: what it concluded, and when it was authorised. */
public record AssessmentConcluded(AssessmentConclusion conclusion, Occurrence authorised) {

  public AssessmentConcluded {
    requireNonNull(conclusion, "conclusion");
    requireNonNull(authorised, "authorised");
  }
}
