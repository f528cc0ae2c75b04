// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** What practitioners fear may happen to a child if nothing changes. */
public record DangerStatement(Narrative text) {

  /** The words are needed. */
  public DangerStatement {
    requireNonNull(text, "text");
  }
}
