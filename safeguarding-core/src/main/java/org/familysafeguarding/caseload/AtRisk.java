// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One thing that goes undone for a family while nobody covers a function.
 *
 * @param inWords says so plainly, with ids and days, and names nobody
 */
public record AtRisk(Kind kind, String inWords) {

  /** The kinds of thing that go undone. */
  public enum Kind {
    /** An allocation stands, and nobody is there to do its work. */
    WORK_UNDER_WAY,
    /** The need is recorded, and nobody is allocated to it. */
    NEED_WITHOUT_WORK,
    /** Risk is judged in group supervision without that discipline. */
    VOICE_IN_SUPERVISION,
    /** The chapter of that discipline in the workbook stands still. */
    CHAPTER_OF_WORKBOOK
  }

  public AtRisk {
    requireNonNull(kind, "kind");
    requireNonNull(inWords, "inWords");
    checkArgument(!inWords.isBlank(), "inWords must say what is at risk");
  }

  @Override
  public String toString() {
    return inWords;
  }
}
