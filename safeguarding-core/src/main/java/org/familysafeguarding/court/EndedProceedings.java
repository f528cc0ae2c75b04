// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** The end of proceedings and the day of it. */
public record EndedProceedings(ProceedingsOutcome outcome, Occurrence ended) {

  public EndedProceedings {
    requireNonNull(outcome, "outcome");
    requireNonNull(ended, "ended");
  }
}
