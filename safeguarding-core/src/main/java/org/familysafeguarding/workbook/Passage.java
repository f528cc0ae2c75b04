// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Narrative;

/** A part of an entry: what it says, whether that is fact or judgement, and where it came from. */
public record Passage(Kind kind, Narrative text, Source source) {

  /** What a passage is. */
  public enum Kind {
    FACT,
    PROFESSIONAL_JUDGEMENT,
    /** What a child said or showed. */
    VOICE_OF_THE_CHILD,
    VIEW_OF_THE_FAMILY
  }

  /** Where a passage came from. */
  public enum Source {
    SEEN_OR_HEARD_BY_THE_WRITER,
    TOLD_BY_THE_CHILD,
    TOLD_BY_THE_FAMILY,
    TOLD_BY_ANOTHER_AGENCY,
    A_DOCUMENT
  }

  public Passage {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(source, "source");
  }
}
