// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static java.util.Objects.requireNonNull;

/** Entries were not recorded, because a rule that refuses would be broken. */
public final class RefusedEntriesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Decision decision;

  /** What was refused, and why. */
  public RefusedEntriesException(Decision decision) {
    super("Not recorded: " + requireNonNull(decision, "decision"));
    this.decision = decision;
  }

  /** The decision, with every objection. */
  public Decision decision() {
    return decision;
  }
}
