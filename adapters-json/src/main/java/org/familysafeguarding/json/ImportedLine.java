// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/** What became of one line of an import. */
public sealed interface ImportedLine {

  /**
   * The store has all that the line has.
   *
   * @param added how many entries it did not have before
   */
  record Kept(CaseFileId file, int added) implements ImportedLine {

    public Kept {
      requireNonNull(file, "file");
    }
  }

  /** Nothing of the line was kept, for these reasons. */
  record Refused(List<JsonProblem> problems) implements ImportedLine {

    /** Refuses to refuse without a reason. */
    public Refused {
      problems = Problems.reasons(problems);
    }

    /** One problem to a line, each after its place. */
    @Override
    public String toString() {
      return Problems.lines(problems);
    }
  }

  /** Whoever is told of each line, as it has been dealt with. */
  interface Listener {

    /**
     * The line of that number, counted from 1, was kept or refused.
     *
     * @param number what to write down, to go on after it
     */
    void done(long number, ImportedLine line);
  }
}
