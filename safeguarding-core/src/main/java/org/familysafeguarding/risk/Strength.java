// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** Something that goes well; {@code protective} where it keeps a child safe. */
public record Strength(Narrative what, boolean protective) {

  /** The words are needed. */
  public Strength {
    requireNonNull(what, "what");
  }
}
