// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** A count that stands beside a figure, without which the figure would be misread. */
public record Aside(Kind kind, long count, String of) {

  /** How the count belongs to the figure. */
  public enum Kind {
    /** They are not in the figure, for the reason given. */
    LEFT_OUT,
    /** They are in the figure, and are told apart because they weigh differently. */
    OF_WHICH,
    /** The figure is made by them; the others counted add nothing to its numerator. */
    BEHIND_THE_FIGURE
  }

  /** Refuses a count without a name. */
  public Aside {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    checkArgument(count >= 0, "count must be 0 or more, but was %s", count);
    checkArgument(!of.isBlank(), "A count must say what it is of");
  }
}
