// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One reason why a practitioner cannot take on a piece of work.
 *
 * @param inWords says so plainly, with ids and days, and names nobody
 */
public record WhyNot(Kind kind, String inWords) {

  /** The kinds of reason. */
  public enum Kind {
    HAS_IT_ALREADY,
    WRONG_DISCIPLINE,
    MANAGES_THE_TEAM,
    NOT_IN_THE_TEAM,
    ON_LEAVE,
    NOT_TRAINED,
    OTHER_SIDE_OF_ABUSE,
    IN_ASSESSED_YEAR,
    OVER_CEILING
  }

  public WhyNot {
    requireNonNull(kind, "kind");
    requireNonNull(inWords, "inWords");
    checkArgument(!inWords.isBlank(), "inWords must say why not");
  }

  @Override
  public String toString() {
    return inWords;
  }
}
