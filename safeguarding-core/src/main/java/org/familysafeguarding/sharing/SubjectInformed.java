// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/**
 * Whether the person whom a disclosure is about was told of it.
 *
 * <p>That telling them would endanger somebody can be said only of a disclosure they were not told
 * of.
 */
public sealed interface SubjectInformed {

  /** They were told. */
  record Told() implements SubjectInformed {}

  /** They were not told, for this reason. */
  record NotTold(Narrative why) implements SubjectInformed {

    public NotTold {
      requireNonNull(why, "why");
    }
  }

  /** They were not told, because telling them would have put somebody at risk. */
  record NotToldForSafety(Narrative why) implements SubjectInformed {

    public NotToldForSafety {
      requireNonNull(why, "why");
    }
  }
}
