// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;

/** The four judgements of a whole session by MITI 4, each from 1 to 5. */
public record MitiGlobals(
    int cultivatingChangeTalk, int softeningSustainTalk, int partnership, int empathy) {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /** Refuses what is not from 1 to 5. */
  public MitiGlobals {
    check("cultivatingChangeTalk", cultivatingChangeTalk);
    check("softeningSustainTalk", softeningSustainTalk);
    check("partnership", partnership);
    check("empathy", empathy);
  }

  private static void check(String name, int value) {
    checkArgument(
        value >= LOWEST && value <= HIGHEST,
        "%s must be from %s to %s, but was %s",
        name,
        LOWEST,
        HIGHEST,
        value);
  }
}
