// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** What practitioners would need to see to be satisfied that a child is safe. */
public record SafetyGoal(Narrative text) {

  /** The words are needed. */
  public SafetyGoal {
    requireNonNull(text, "text");
  }
}
